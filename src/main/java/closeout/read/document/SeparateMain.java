package closeout.read.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The process that reads one file of a paged or an old format: the file comes on standard input,
 * what it holds leaves on standard output.
 */
public final class SeparateMain {

  private SeparateMain() {}

  /**
   * @param arguments the format and the limits
   */
  public static void main(String[] arguments) throws IOException {
    Limits limits = Limits.of(arguments[1]);
    byte[] bytes;
    // Read in pieces: a file stream asks for its length first, which a pipe does not have.
    try (InputStream input = new BufferedInputStream(new FileInputStream(FileDescriptor.in))) {
      bytes = input.readAllBytes();
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16))) {
      answer(bytes, FileFormat.valueOf(arguments[0]), limits, out);
    }
  }

  private static void answer(byte[] bytes, FileFormat format, Limits limits, DataOutputStream out)
      throws IOException {
    try {
      ContentCode.write(read(bytes, format, limits), out);
    } catch (DocumentException e) {
      ContentCode.write(e, out);
    } catch (OutOfMemoryError e) {
      ContentCode.write(new DocumentException("needs-too-much", limits.heapMegabytes()), out);
    } catch (StackOverflowError e) {
      ContentCode.write(new DocumentException("nested-too-deeply", limits.depth()), out);
    }
  }

  private static Content read(byte[] bytes, FileFormat format, Limits limits)
      throws DocumentException {
    try {
      return format == FileFormat.PDF
          ? PdfReader.read(bytes, limits)
          : OleReader.read(bytes, limits);
    } catch (IOException | RuntimeException e) {
      // Whatever a library throws at a broken file, the file is broken.
      throw new DocumentException("document-damaged");
    }
  }
}
