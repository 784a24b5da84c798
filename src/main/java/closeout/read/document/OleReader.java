package closeout.read.document;

import closeout.dossier.TraitKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the older files of office programs: what is inside tells which of them it is. */
final class OleReader {

  private OleReader() {}

  static Content read(byte[] bytes, Limits limits) throws DocumentException, IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      Tally tally = new Tally();
      if (has(root, "EncryptedPackage")) {
        throw new DocumentException("document-encrypted");
      }
      if (has(root, "Macros") || has(root, "_VBA_PROJECT_CUR")) {
        tally.add(TraitKind.MACRO, "");
      }
      authors(root, tally);
      if (has(root, "WordDocument")) {
        return OldWordReader.read(files, tally, limits);
      }
      if (has(root, "Workbook") || has(root, "Book")) {
        return OldWorkbookReader.read(files, tally, limits);
      }
      throw new DocumentException("not-an-office-file");
    } catch (EncryptedDocumentException e) {
      throw new DocumentException("document-encrypted");
    } catch (OldFileFormatException e) {
      throw new DocumentException("format-too-old");
    }
  }

  private static void authors(DirectoryNode root, Tally tally) {
    if (!has(root, SummaryInformation.DEFAULT_STREAM_NAME)) {
      return;
    }
    try (DocumentInputStream stream =
        root.createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME)) {
      SummaryInformation summary = new SummaryInformation(new PropertySet(stream));
      for (String name : new String[] {summary.getAuthor(), summary.getLastAuthor()}) {
        if (name != null && !name.isBlank()) {
          tally.add(TraitKind.AUTHOR, name);
        }
      }
    } catch (Exception e) {
      // What a program notes about a file is not worth losing the file for.
      return;
    }
  }

  static boolean has(DirectoryNode root, String name) {
    return root.getEntryNames().contains(name);
  }
}
