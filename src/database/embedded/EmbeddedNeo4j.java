import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A real Neo4j in a process of its own, for the process that started it and nobody else: it listens on the loopback address,
 * asks for a password, and ends when its standard input does, so that it cannot outlive its parent however that one dies.
 *
 * <p>Arguments: {@code store=<folder> port=<number, 0 for a free one> pageCacheMb=<number>}. One JSON object a line on
 * standard output: {@code ready} with the milliseconds that the virtual machine and the kernel took, {@code failed} with a
 * reason, {@code stopped}.
 */
public final class EmbeddedNeo4j {
    /** What a forgotten transaction may take at most. Reads carry a far shorter limit of their own. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    /** Both are waited out in full when Neo4j stops, 5 s each by default, although all databases are closed by then. */
    private static final Duration BOLT_SHUTDOWN_WAIT = Duration.ofMillis(50);

    private static final long NANOSECONDS_IN_MILLISECOND = 1_000_000;

    private static PrintStream events;

    /** Held until the process ends. A field, because a lock that nothing refers to is collected, and so released. */
    private static FileLock storeLock;

    public static void main(String[] arguments) {
        // Standard output is for the events alone: whatever a library prints goes to standard error.
        events = System.out;
        System.setOut(System.err);
        long javaMs = javaMs();
        Map<String, String> options = optionsOf(arguments);
        try {
            run(options, javaMs);
        } catch (Throwable failure) {
            emit("failed", "\"reason\":" + quoted(reasonOf(failure)) + ",\"detail\":" + quoted(chainOf(failure)));
            // Not exit(): a half-started kernel has threads that would be waited for, and holds nothing worth saving.
            Runtime.getRuntime().halt(1);
        }
    }

    private static void run(Map<String, String> options, long javaMs) throws Exception {
        Path store = Path.of(options.get("store")).toAbsolutePath();
        Files.createDirectories(store, OwnerOnly.folder());
        // Neo4j has a lock of its own, but looks at it only after a second of booting, and the password of a new store
        // must not be made by two at once.
        storeLock = lock(store.resolve("lock"));
        StorePassword.prepare(store);
        long begun = System.nanoTime();
        DatabaseManagementService service = build(store, options);
        long kernelMs = (System.nanoTime() - begun) / NANOSECONDS_IN_MILLISECOND;
        StorePassword.keep(store);
        Path portFile = store.resolve("port");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            portFile.toFile().delete();
            service.shutdown();
            emit("stopped", "\"store\":" + quoted(store.toString()));
        }));
        // For other processes of the same user, which the lock keeps from starting a Neo4j of their own on this store.
        Files.writeString(portFile, Integer.toString(portOf(service)));
        emit("ready", "\"port\":" + portOf(service) + ",\"javaMs\":" + javaMs + ",\"kernelMs\":" + kernelMs);
        // The parent is asked for only now: one that dies during the boot is noticed at its end, on a whole store.
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static DatabaseManagementService build(Path store, Map<String, String> options) throws IOException {
        Path imports = Files.createDirectories(store.resolve("import"));
        return new DatabaseManagementServiceBuilder(store)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, loopback(Integer.parseInt(options.get("port"))))
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, BOLT_SHUTDOWN_WAIT)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, BOLT_SHUTDOWN_WAIT)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // A query reads no file and fetches no address, even if somebody manages to slip one in.
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.load_csv_file_url_root, imports)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, everyAddress())
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.parseLong(options.get("pageCacheMb"))))
                .setConfig(GraphDatabaseSettings.transaction_timeout, LONGEST_TRANSACTION)
                // One transaction may take half the heap, so that it is refused before all of them are out of memory.
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, Runtime.getRuntime().maxMemory() / 2)
                // The store can be rebuilt from the data, so little history is kept.
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "100M size")
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .build();
    }

    /** What the virtual machine took from the start of the process to the first line of ours; 0 where the system does not say. */
    private static long javaMs() {
        return ProcessHandle.current().info().startInstant().map(start -> Duration.between(start, Instant.now()).toMillis()).orElse(0L);
    }

    private static SocketAddress loopback(int port) {
        return new SocketAddress("127.0.0.1", port);
    }

    private static List<IPAddressString> everyAddress() {
        return List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));
    }

    private static int portOf(DatabaseManagementService service) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
        ConnectorPortRegister ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    private static FileLock lock(Path file) throws IOException {
        FileLock lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
        if (lock == null) throw new Refusal("store-locked", file + " is locked by another process");
        return lock;
    }

    private static Map<String, String> optionsOf(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            options.put(argument.substring(0, sign), argument.substring(sign + 1));
        }
        return options;
    }

    /** The word that the parent turns into an error of its own. Classes are told by name: two of them are internal. */
    private static String reasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) return ((Refusal) cause).reason;
            if (cause.getClass().getSimpleName().equals("FileLockException")) return "store-locked";
            if (cause instanceof BindException || cause.getClass().getSimpleName().equals("PortBindException")) {
                return "port-in-use";
            }
        }
        return "other";
    }

    private static String chainOf(Throwable failure) {
        StringBuilder chain = new StringBuilder(failure.toString());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            chain.append("\ncaused by ").append(cause);
        }
        return chain.toString();
    }

    private static synchronized void emit(String event, String members) {
        events.println("{\"event\":\"" + event + "\"," + members + "}");
        events.flush();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') json.append('\\').append(character);
            else if (character < ' ') json.append(String.format("\\u%04x", (int) character));
            else json.append(character);
        }
        return json.append('"').toString();
    }

    /** A failure that the parent is to tell from others. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String reason;

        Refusal(String reason, String message) {
            super(message);
            this.reason = reason;
        }
    }
}
