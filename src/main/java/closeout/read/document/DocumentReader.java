package closeout.read.document;

/** Reads files that are no plain text. */
public final class DocumentReader {

  private final Limits limits;

  public DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * What the file holds.
   *
   * @throws DocumentException where it cannot be read, or is larger than the limits
   */
  public Content read(byte[] bytes, FileFormat format) throws DocumentException {
    return switch (format) {
      case DOCX -> WordReader.read(ZipArchive.of(bytes, limits), limits);
      case XLSX -> WorkbookReader.read(ZipArchive.of(bytes, limits), limits);
      case HTML -> HtmlReader.read(bytes, limits);
      case PDF, OLE -> new SeparateReader(limits).read(bytes, format);
      default ->
          throw new IllegalArgumentException("Files of that kind (" + format + ") are not read.");
    };
  }
}
