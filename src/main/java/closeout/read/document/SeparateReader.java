package closeout.read.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has a file read by a process of its own, which may run out of memory or time without harm to this
 * one. The libraries for paged and old formats trust their files too much.
 */
final class SeparateReader {

  private static final int WRITE = 1 << 16;

  private final Limits limits;

  SeparateReader(Limits limits) {
    this.limits = limits;
  }

  Content read(byte[] bytes, FileFormat format) throws DocumentException {
    Process process = start(format);
    AtomicBoolean late = new AtomicBoolean();
    try {
      daemon(() -> watch(process, late));
      daemon(() -> feed(process, bytes));
      return ContentCode.read(data(process), limits);
    } catch (IOException e) {
      throw late.get()
          ? new DocumentException("takes-too-long", limits.seconds())
          : new DocumentException("document-damaged");
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(FileFormat format) throws DocumentException {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx" + limits.heapMegabytes() + "m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-Xshare:auto",
              "-Djava.awt.headless=true",
              "-cp",
              System.getProperty("java.class.path"),
              SeparateMain.class.getName(),
              format.name(),
              limits.line())
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new DocumentException("no-process");
    }
  }

  private static DataInputStream data(Process process) {
    return new DataInputStream(new BufferedInputStream(process.getInputStream(), WRITE));
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "closeout-reader");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch(Process process, AtomicBoolean late) {
    try {
      if (!process.waitFor(limits.seconds(), TimeUnit.SECONDS)) {
        late.set(true);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void feed(Process process, byte[] bytes) {
    try (OutputStream input = process.getOutputStream()) {
      input.write(bytes);
    } catch (IOException e) {
      // The process has seen enough of the file; what it found comes back on the other stream.
      return;
    }
  }

  /** The formats that are read so. */
  static boolean reads(FileFormat format) {
    return List.of(FileFormat.PDF, FileFormat.OLE).contains(format);
  }
}
