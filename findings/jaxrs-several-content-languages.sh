#!/usr/bin/env bash
# A response in two languages has none, half of one or a made-up one, by the JAX-RS implementation.
#
# Guess:     Response.getLanguage() of "Content-Language: pt-BR, en" is pt_BR, the first of them.
# Behaviour: Jersey throws, RESTEasy says pt (without the country), CXF says "pt_BR, EN", a locale that nobody has. RFC 9110
#            (8.5) allows several.
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
            System.out.println(Response.ok().header("Content-Language", "pt-BR, en").build().getLanguage());
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jersey: Unable to parse "Content-Language" header value: "pt-BR, en"
resteasy: pt
cxf: pt_BR, EN
EXPECTED
