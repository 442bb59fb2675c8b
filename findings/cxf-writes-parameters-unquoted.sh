#!/usr/bin/env bash
# CXF 4.1.3 writes a media type's parameter without the quotes that its value needs.
#
# Guess:     a boundary "a b" is written in quotes, as RFC 9110 (5.6.6: token or quoted-string) asks, and a type "text/xml" too.
# Behaviour: Jersey and RESTEasy do; CXF writes boundary=a b and type=text/xml, which is no parameter.
# Seen:      2026-11-28, Java 17, jersey-server 3.1.11, resteasy-core 6.2.12.Final, cxf-rt-frontend-jaxrs 4.1.3.
. "$(dirname "$0")/setup"

lib=jersey jars org.glassfish.jersey.core:jersey-server:3.1.11 org.glassfish.jersey.inject:jersey-hk2:3.1.11
lib=resteasy jars org.jboss.resteasy:resteasy-core:6.2.12.Final
lib=cxf jars org.apache.cxf:cxf-rt-frontend-jaxrs:4.1.3

for each in jersey resteasy cxf; do
  java_main $each <<'JAVA' | sed "s/^/$each: /"
import jakarta.ws.rs.core.*;
import java.util.Map;

public class Main {
    public static void main(String[] args) {
        System.out.println(new MediaType("multipart", "form-data", Map.of("boundary", "a b")));
        System.out.println(new MediaType("multipart", "related", Map.of("type", "text/xml")));
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jersey: multipart/form-data;boundary="a b"
jersey: multipart/related;type="text/xml"
resteasy: multipart/form-data;boundary="a b"
resteasy: multipart/related;type="text/xml"
cxf: multipart/form-data;boundary=a b
cxf: multipart/related;type=text/xml
EXPECTED
