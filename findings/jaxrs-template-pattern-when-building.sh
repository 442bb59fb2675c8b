#!/usr/bin/env bash
# The pattern in a path template is checked when a URI is built by CXF 4.1.3 alone.
#
# Guess:     UriBuilder.fromPath("numbers/{id: [0-9]+}").build("x") makes numbers/x: patterns are for matching.
# Behaviour: with Jersey and RESTEasy it does; CXF throws IllegalArgumentException.
# Seen:      2026-11-28, Java 17, jersey-server 3.1.11, resteasy-core 6.2.12.Final, cxf-rt-frontend-jaxrs 4.1.3.
. "$(dirname "$0")/setup"

lib=jersey jars org.glassfish.jersey.core:jersey-server:3.1.11 org.glassfish.jersey.inject:jersey-hk2:3.1.11
lib=resteasy jars org.jboss.resteasy:resteasy-core:6.2.12.Final
lib=cxf jars org.apache.cxf:cxf-rt-frontend-jaxrs:4.1.3

for each in jersey resteasy cxf; do
  java_main $each <<'JAVA' | sed "s/^/$each: /"
import jakarta.ws.rs.core.*;

public class Main {
    public static void main(String[] args) {
        try {
            System.out.println(UriBuilder.fromPath("numbers/{id: [0-9]+}").build("x"));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jersey: numbers/x
resteasy: numbers/x
cxf: Value 'x' does not match variable id with pattern [0-9]+
EXPECTED
