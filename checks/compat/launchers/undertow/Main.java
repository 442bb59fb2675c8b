import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ServletContainer;
import io.undertow.servlet.api.ServletInfo;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.xnio.Options;
import probe.StubProbe;

/** RESTEasy as a servlet in Undertow. */
public class Main {

    static class Stub extends Application {

        private final Set<Object> singletons = new LinkedHashSet<>(List.of(StubProbe.components()));

        Stub(String... resources) throws ReflectiveOperationException {
            for (String name : resources) {
                singletons.add(Class.forName(name).getConstructor().newInstance());
            }
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return singletons;
        }
    }

    public static void main(String[] args) throws Exception {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new Stub(args));
        DeploymentManager manager = ServletContainer.Factory.newInstance().addDeployment(new DeploymentInfo()
                .setClassLoader(Main.class.getClassLoader()).setContextPath("/").setDeploymentName("stub")
                .addServletContextAttribute(ResteasyDeployment.class.getName(), deployment)
                .addServlet(new ServletInfo("resteasy", HttpServlet30Dispatcher.class)
                        .setAsyncSupported(true).setLoadOnStartup(1).addMapping("/*")));
        manager.deploy();
        Undertow server = Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(manager.start())
                .setWorkerThreads(200)
                .setSocketOption(Options.READ_TIMEOUT, 30_000)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                .build();
        server.start();
        StubProbe.serving(((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
    }
}
