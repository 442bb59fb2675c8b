import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** A plugin: the client in a class loader of its own, while its threads know another one, which has a Jersey too. */
public class Main {
    public static void main(String[] args) throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(new File(entry).toURI().toURL());
        }
        URLClassLoader plugin = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        jakarta.ws.rs.client.ClientBuilder.newClient().close();
        plugin.loadClass("probe.ClientProbe").getMethod("run", String.class).invoke(null, args[0]);
    }
}
