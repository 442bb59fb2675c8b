#!/usr/bin/env bash
# The quote in a media type's parameter is lost with RESTEasy 6.2.12 and ends the value with CXF 4.1.3.
#
# Guess:     MediaType.valueOf("text/plain;title=\"x\\\"y\"") has the parameter x"y everywhere (RFC 9110, 5.6.4: quoted-pair).
# Behaviour: Jersey has x"y. RESTEasy has xy. CXF has "x\ with its quote, and what follows is gone.
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
        System.out.println(MediaType.valueOf("text/plain;title=\"x\\\"y\"").getParameters().get("title"));
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jersey: x"y
resteasy: xy
cxf: "x\"
EXPECTED
