#!/usr/bin/env bash
# A class that implements two interfaces with @Path is served by one of them only with RESTEasy 6.2.12, by both with Jersey.
#
# Guess:     both paths answer 200 in both: Jakarta REST 3.1 (3.6) lets a class inherit annotations from its interfaces.
# Behaviour: Jersey 3.1.11 serves both, RESTEasy the first one that the class names; the other is a 404, without a word at
#            start. Which of the two is lost depends on their order in "implements".
# Seen:      2026-11-28, Java 17, jersey-server 3.1.11 and resteasy-core 6.2.12.Final.
. "$(dirname "$0")/setup"

lib=jersey jars org.glassfish.jersey.core:jersey-server:3.1.11 org.glassfish.jersey.inject:jersey-hk2:3.1.11
lib=resteasy jars org.jboss.resteasy:resteasy-core:6.2.12.Final

common='
    @Path("")
    public interface Dogs {
        @GET
        @Path("/dogs")
        String dogs();
    }

    @Path("")
    public interface Cats {
        @GET
        @Path("/cats")
        String cats();
    }

    public static class DogsFirst implements Dogs, Cats {
        public String dogs() {
            return "dogs";
        }

        public String cats() {
            return "cats";
        }
    }

    public static class CatsFirst implements Cats, Dogs {
        public String dogs() {
            return "dogs";
        }

        public String cats() {
            return "cats";
        }
    }
'

java_main jersey <<JAVA | sed "s/^/jersey: /" >actual
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;

public class Main {
    $common
    public static void main(String[] args) throws Exception {
        for (Object each : new Object[] {new DogsFirst(), new CatsFirst()}) {
            ApplicationHandler handler = new ApplicationHandler(new ResourceConfig().register(each));
            for (String path : new String[] {"/dogs", "/cats"}) {
                URI base = URI.create("http://localhost/");
                int status = handler.apply(new ContainerRequest(base, base.resolve(path), "GET", null,
                        new org.glassfish.jersey.internal.MapPropertiesDelegate(), null)).get().getStatus();
                System.out.println(each.getClass().getSimpleName() + " " + path + " " + status);
            }
        }
    }
}
JAVA

java_main resteasy <<JAVA | sed "s/^/resteasy: /" >>actual
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;

public class Main {
    $common
    public static void main(String[] args) throws Exception {
        for (Object each : new Object[] {new DogsFirst(), new CatsFirst()}) {
            Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();
            dispatcher.getRegistry().addSingletonResource(each);
            for (String path : new String[] {"/dogs", "/cats"}) {
                MockHttpResponse response = new MockHttpResponse();
                dispatcher.invoke(MockHttpRequest.get(path), response);
                System.out.println(each.getClass().getSimpleName() + " " + path + " " + response.getStatus());
            }
        }
    }
}
JAVA

expect <<'EXPECTED'
jersey: DogsFirst /dogs 200
jersey: DogsFirst /cats 200
jersey: CatsFirst /dogs 200
jersey: CatsFirst /cats 200
resteasy: DogsFirst /dogs 200
resteasy: DogsFirst /cats 404
resteasy: CatsFirst /dogs 404
resteasy: CatsFirst /cats 200
EXPECTED
