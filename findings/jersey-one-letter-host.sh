#!/usr/bin/env bash
# Jersey 3.1.11 drops a host of one letter from an address given as text.
#
# Guess:     UriBuilder.fromUri("http://h").path("v1") makes http://h/v1, as for any other host.
# Behaviour: it makes "http:v1". With a slash or a port behind the host, or as a java.net.URI, the host stays; RESTEasy
#            keeps it always. Services in a compose file or a cluster do have names of one letter.
# Seen:      2026-11-28, Java 17, jersey-server 3.1.11 and resteasy-core 6.2.12.Final.
. "$(dirname "$0")/setup"

lib=jersey jars org.glassfish.jersey.core:jersey-server:3.1.11 org.glassfish.jersey.inject:jersey-hk2:3.1.11
lib=resteasy jars org.jboss.resteasy:resteasy-core:6.2.12.Final

for each in jersey resteasy; do
  java_main $each <<'JAVA' | sed "s/^/$each: /"
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

public class Main {
    public static void main(String[] args) {
        for (String host : new String[] {"http://h", "http://h/", "http://h:80", "http://hh"}) {
            System.out.println(host + " -> " + UriBuilder.fromUri(host).path("v1").build());
        }
        System.out.println("a URI -> " + UriBuilder.fromUri(URI.create("http://h")).path("v1").build());
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jersey: http://h -> http:v1
jersey: http://h/ -> http://h/v1
jersey: http://h:80 -> http://h:80/v1
jersey: http://hh -> http://hh/v1
jersey: a URI -> http://h/v1
resteasy: http://h -> http://h/v1
resteasy: http://h/ -> http://h/v1
resteasy: http://h:80 -> http://h:80/v1
resteasy: http://hh -> http://hh/v1
resteasy: a URI -> http://h/v1
EXPECTED
