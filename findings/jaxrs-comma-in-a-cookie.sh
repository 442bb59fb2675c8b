#!/usr/bin/env bash
# A comma ends a cookie's value in Jersey 3.1.11 and RESTEasy 6.2.12.
#
# Guess:     Cookie.valueOf("flags=a,b") has the value "a,b": it is what Chrome, Firefox and Node send for a cookie that was
#            set so, and RFC 6265 (5.4) lets the user agent send what it was given.
# Behaviour: Jersey and RESTEasy have "a", from the days of RFC 2965, and say nothing of b; CXF has "a,b".
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
        System.out.println(Cookie.valueOf("flags=a,b").getValue());
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jersey: a
resteasy: a
cxf: a,b
EXPECTED
