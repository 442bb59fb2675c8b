#!/usr/bin/env bash
# CXF 4.1.3 reads the attribute SameSite of a Set-Cookie header as the cookie's value.
#
# Guess:     NewCookie.valueOf("sid=abc; Path=/; SameSite=None") has the value "abc", whoever implements JAX-RS 3.1.
# Behaviour: with CXF its value is "None" and its SameSite is null; Jersey and RESTEasy have "abc" and NONE.
# Seen:      2026-11-28, Java 17, cxf-rt-frontend-jaxrs 4.1.3, jersey-server 3.1.11, resteasy-core 6.2.12.Final.
. "$(dirname "$0")/setup"

lib=jersey jars org.glassfish.jersey.core:jersey-server:3.1.11 org.glassfish.jersey.inject:jersey-hk2:3.1.11
lib=resteasy jars org.jboss.resteasy:resteasy-core:6.2.12.Final
lib=cxf jars org.apache.cxf:cxf-rt-frontend-jaxrs:4.1.3

for each in jersey resteasy cxf; do
  java_main $each <<'JAVA' | sed "s/^/$each: /"
import jakarta.ws.rs.core.*;

public class Main {
    public static void main(String[] args) {
        NewCookie cookie = NewCookie.valueOf("sid=abc; Path=/; SameSite=None");
        System.out.println(cookie.getName() + "=" + cookie.getValue() + ", SameSite " + cookie.getSameSite());
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jersey: sid=abc, SameSite NONE
resteasy: sid=abc, SameSite NONE
cxf: SameSite=None, SameSite null
EXPECTED
