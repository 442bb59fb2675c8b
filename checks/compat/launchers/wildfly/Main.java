import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** WildFly with a WAR: the zip of the class path, in this JVM, on ports that are free. */
public class Main {
    public static void main(String[] args) throws Exception {
        // Before the server takes them.
        InputStream in = System.in;
        PrintStream out = System.out;
        int port = free();
        Path war = Path.of(args[0]);
        Path home = home(war.resolveSibling("wildfly"));
        Path deployments = home.resolve("standalone/deployments");
        for (String mark : new String[] {".deployed", ".failed", ".undeployed", ".isdeploying"}) {
            Files.deleteIfExists(deployments.resolve("ROOT.war" + mark));
        }
        Files.copy(war, deployments.resolve("ROOT.war"), StandardCopyOption.REPLACE_EXISTING);
        try (WatchService watch = deployments.getFileSystem().newWatchService()) {
            deployments.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            start(home, port);
            if (!outcome(watch).equals("ROOT.war.deployed")) {
                out.println(Files.readString(deployments.resolve("ROOT.war.failed")));
                Runtime.getRuntime().halt(1);
            }
        }
        out.println("probe> port " + port);
        while (in.read() >= 0) {}
        Runtime.getRuntime().halt(0);
    }

    /** The server does not tell which port it took, where it is to take any. */
    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Unpacks the server, if it is not there yet. */
    private static Path home(Path folder) throws Exception {
        Path zip = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.endsWith(".zip")).map(Path::of).findFirst().orElseThrow();
        Path home = folder.resolve(zip.getFileName().toString().replaceFirst("-dist(.*)\\.zip$", "$1"));
        Path done = folder.resolve("unpacked");
        if (!Files.exists(done)) {
            try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
                for (ZipEntry entry; (entry = entries.getNextEntry()) != null;) {
                    if (!entry.isDirectory() && !entry.getName().contains("/docs/")) {
                        Path file = folder.resolve(entry.getName());
                        Files.createDirectories(file.getParent());
                        Files.copy(entries, file, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            Files.createFile(done);
        }
        // As /subsystem=io/worker=default:write-attribute(name=task-max-threads,value=200) does.
        Path configuration = home.resolve("standalone/configuration/standalone.xml");
        Files.writeString(configuration, Files.readString(configuration)
                .replace("<worker name=\"default\"/>", "<worker name=\"default\" task-max-threads=\"200\"/>"));
        return home;
    }

    private static void start(Path home, int port) throws Exception {
        System.setProperty("jboss.http.port", String.valueOf(port));
        for (String other : new String[] {"https", "management.http", "management.https"}) {
            System.setProperty("jboss." + other + ".port", "0");
        }
        System.setProperty("jboss.home.dir", home.toString());
        URL modules = home.resolve("jboss-modules.jar").toUri().toURL();
        ClassLoader loader = new URLClassLoader(new URL[] {modules}, ClassLoader.getPlatformClassLoader());
        Class.forName("org.jboss.modules.Main", true, loader)
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[] {"-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"});
    }

    /** Waits for what the server notes of the WAR. */
    private static String outcome(WatchService watch) throws Exception {
        while (true) {
            WatchKey key = watch.take();
            for (WatchEvent<?> event : key.pollEvents()) {
                String name = String.valueOf(event.context());
                if (name.equals("ROOT.war.deployed") || name.equals("ROOT.war.failed")) {
                    return name;
                }
            }
            key.reset();
        }
    }
}
