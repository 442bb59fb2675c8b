import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import probe.StubProbe;

/** CXF with its own Jetty. */
public class Main {

    static class Stub extends Application {
        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return new LinkedHashSet<>(List.of(StubProbe.components()));
        }
    }

    public static void main(String[] args) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        JAXRSServerFactoryBean server = ResourceUtils.createApplication(new Stub(), false, false, false, null);
        server.setAddress("http://127.0.0.1:" + port + "/");
        server.create();
        StubProbe.serving(port);
    }
}
