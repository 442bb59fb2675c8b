package br.com.pilotstatus.server.container;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on the HTTP server of the JDK. */
final class Jdk {

    static {
        // Without it each response waits for a delayed acknowledgement: 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Seconds; without it a request that does not end has a thread for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
    }

    private Jdk() {}

    static Running start(Object... components) {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), new ResourceConfig().registerInstances(components), false);
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
        return new Running(server.getAddress().getPort(), () -> {
            server.stop(0);
            threads.shutdownNow();
            // Its class loader is closed next.
            threads.awaitTermination(5, TimeUnit.SECONDS);
        });
    }
}
