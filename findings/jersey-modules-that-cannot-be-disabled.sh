#!/usr/bin/env bash
# Jersey 3.1.11: two JSON modules register themselves although auto-discovery is turned off, two do not.
#
# Guess:     with jersey.config.disableAutoDiscovery and jersey.config.disableMetainfServicesLookup set to true a client writes
#            no object, whichever JSON module is on the class path: "no message body writer".
# Behaviour: the modules of Jackson and MOXy keep to it; those of JSON-B and Gson register themselves all the same, and write.
#            A library that brings its own JSON provider gets a rival that it has turned off.
# Seen:      2026-11-28, Java 17, jersey-client 3.1.11 with each of its media modules.
. "$(dirname "$0")/setup"

for each in jackson binding gson moxy; do
  module=jersey-media-json-$each
  [ $each != moxy ] || module=jersey-media-moxy
  lib=$each jars org.glassfish.jersey.core:jersey-client:3.1.11 org.glassfish.jersey.inject:jersey-hk2:3.1.11 \
    org.glassfish.jersey.media:$module:3.1.11 jakarta.xml.bind:jakarta.xml.bind-api:4.0.2
  java_main $each <<'JAVA' | sed "s/^/$each: /"
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import java.net.InetAddress;
import java.net.InetSocketAddress;

public class Main {
    public static class Word {
        private String text = "a";

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            System.out.println("written: " + new String(exchange.getRequestBody().readAllBytes()).replaceAll("\\s", ""));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        Client client = ClientBuilder.newClient()
                .property("jersey.config.disableAutoDiscovery", true)
                .property("jersey.config.disableMetainfServicesLookup", true);
        try {
            client.target("http://127.0.0.1:" + server.getAddress().getPort()).request().post(Entity.json(new Word())).close();
        } catch (RuntimeException e) {
            System.out.println("not written: "
                    + (e.getCause() == null ? e : e.getCause()).getClass().getSimpleName());
        }
        server.stop(0);
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jackson: not written: MessageBodyProviderNotFoundException
binding: written: {"text":"a"}
gson: written: {"text":"a"}
moxy: not written: MessageBodyProviderNotFoundException
EXPECTED
