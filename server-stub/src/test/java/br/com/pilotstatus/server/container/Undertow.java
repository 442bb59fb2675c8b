package br.com.pilotstatus.server.container;

import br.com.pilotstatus.server.DocumentErrors;
import br.com.pilotstatus.server.ServletErrors;
import io.undertow.UndertowOptions;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.api.ServletContainer;
import io.undertow.servlet.api.ServletInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.xnio.Options;

/** RESTEasy as a servlet in Undertow. */
final class Undertow {

    private Undertow() {}

    /** What an application would write. */
    private static final class Instances extends Application {

        private final Set<Object> components;

        Instances(Object... components) {
            this.components = new LinkedHashSet<>(List.of(components));
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return components;
        }
    }

    static Running start(Object... components) throws Exception {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new Instances(components));
        DeploymentInfo application = new DeploymentInfo()
                .setClassLoader(Undertow.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("stub")
                .addServletContextAttribute(ResteasyDeployment.class.getName(), deployment)
                .addServlet(new ServletInfo("resteasy", HttpServlet30Dispatcher.class)
                        .setAsyncSupported(true)
                        .setLoadOnStartup(1)
                        .addMapping("/*"));
        Stream.of(components)
                .filter(DocumentErrors.class::isInstance)
                .map(each -> new ServletErrors((DocumentErrors) each))
                .forEach(each -> application
                        .addFilter(new FilterInfo("errors", ServletErrors.class, new ImmediateInstanceFactory<>(each))
                                .setAsyncSupported(true))
                        .addFilterUrlMapping("errors", "/*", DispatcherType.REQUEST));
        DeploymentManager manager = ServletContainer.Factory.newInstance().addDeployment(application);
        manager.deploy();
        io.undertow.Undertow server = io.undertow.Undertow.builder()
                .setServerOption(UndertowOptions.SHUTDOWN_TIMEOUT, 2_000)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                .setWorkerThreads(200)
                .setSocketOption(Options.READ_TIMEOUT, 30_000)
                .addHttpListener(0, "127.0.0.1")
                .setHandler(manager.start())
                .build();
        server.start();
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return new Running(address.getPort(), server::stop);
    }
}
