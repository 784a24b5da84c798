package closeout.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Loads the classes of an archive from memory, so that no file stays open. */
final class ArchiveLoader extends ClassLoader {

  private final Map<String, byte[]> entries = new HashMap<>();

  ArchiveLoader(byte[] archive) throws IOException {
    super(ArchiveLoader.class.getClassLoader());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  /** The lines of a text in the archive; none where it is not there. */
  List<String> lines(String name) {
    byte[] content = entries.getOrDefault(name, new byte[0]);
    return new String(content, StandardCharsets.UTF_8).lines().toList();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] content = entries.get(name.replace('.', '/') + ".class");
    if (content == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, content, 0, content.length);
  }
}
