import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

/**
 * Takes the signatures out of the jars of a folder. The virtual machine verifies a signed jar again at each boot, class by
 * class, and keeps its classes out of the class archive: two signed jars among 213 were half of the time that Neo4j took to
 * start. Maven has compared every jar with its checksum before this runs.
 */
public final class StripSignatures {
    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path jar : jars) strip(jar);
        }
    }

    private static void strip(Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path folder = zip.getPath("META-INF");
            if (!Files.isDirectory(folder)) return;
            boolean signed = false;
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{SF,RSA,DSA,EC}")) {
                for (Path file : files) {
                    Files.delete(file);
                    signed = true;
                }
            }
            if (signed) dropDigests(folder.resolve("MANIFEST.MF"));
        }
    }

    /** A signed jar's manifest has a digest of each class, megabytes that are parsed at each boot. */
    private static void dropDigests(Path file) throws IOException {
        Manifest manifest;
        try (InputStream content = Files.newInputStream(file)) {
            manifest = new Manifest(content);
        }
        manifest.getEntries().clear();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        Files.write(file, bytes.toByteArray());
    }
}
