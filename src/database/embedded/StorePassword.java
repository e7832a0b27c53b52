import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.FileUserRepository;

/** The password of a store: made up when the store is new, and kept beside its data. */
final class StorePassword {
    private static final String NAME = "password";
    private static final String DRAFT = "password.new";

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Gives a new store its random password, in a file that only its owner can read and, hashed, in the file from which Neo4j
     * takes its first user, as {@code neo4j-admin dbms set-initial-password} does. ALTER USER would compile Cypher at each
     * boot (seconds), and refuses a password that is unchanged.
     *
     * <p>The file gets its name when the store has booted once. Under its first name, it marks a store whose making was
     * killed: Neo4j may refuse such a one for good ("Transaction logs are missing"), and there is nothing in it to lose.
     * With neither file beside databases, somebody took it away, and making up another would only look as if it helped.
     */
    static void prepare(Path store) throws Exception {
        Path file = store.resolve(NAME);
        if (Files.exists(file)) return;
        Path draft = store.resolve(DRAFT);
        Path data = store.resolve("data");
        if (Files.exists(draft)) deleteAll(data);
        if (Files.exists(data)) throw new EmbeddedNeo4j.Refusal("password-missing", "the store has data but " + file + " is missing");
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Files.deleteIfExists(draft);
        Files.createFile(draft, OwnerOnly.file());
        Files.writeString(draft, password);
        writeFirstUser(data.resolve("dbms/auth.ini"), password);
    }

    static void keep(Path store) throws IOException {
        Path draft = store.resolve(DRAFT);
        if (Files.exists(draft)) Files.move(draft, store.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            // A folder comes after what is in it.
            for (Path path : paths.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) Files.delete(path);
        }
    }

    private static void writeFirstUser(Path file, String password) throws Exception {
        Files.createDirectories(file.getParent());
        SystemGraphCredential credential = SystemGraphCredential.createCredentialForPassword(
                password.getBytes(StandardCharsets.UTF_8), new SecureHasher());
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            FileUserRepository users =
                    new FileUserRepository(files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
            users.start();
            users.create(new User("neo4j", null, credential, false, false));
            users.shutdown();
        }
        OwnerOnly.restrict(file);
    }
}
