#!/usr/bin/env bash
# A Last-Modified of 1994 is a date of 2094 for RESTEasy 6.2.12 and no date at all for CXF 4.1.3.
#
# Guess:     Response.getLastModified() reads the three forms that RFC 9110 (5.6.7) tells a recipient to accept.
# Behaviour: Jersey does. RESTEasy takes the two digits of the RFC 850 form for a year of this century, although one that
#            would be more than 50 years ahead is to be read as past. CXF gives null for both obsolete forms.
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
        for (String date : new String[] {
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"
        }) {
            var read = Response.ok().header("Last-Modified", date).build().getLastModified();
            System.out.println(date + " -> " + (read == null ? "null" : read.toInstant()));
        }
    }
}
JAVA
done >actual

expect <<'EXPECTED'
jersey: Sun, 06 Nov 1994 08:49:37 GMT -> 1994-11-06T08:49:37Z
jersey: Sunday, 06-Nov-94 08:49:37 GMT -> 1994-11-06T08:49:37Z
jersey: Sun Nov  6 08:49:37 1994 -> 1994-11-06T08:49:37Z
resteasy: Sun, 06 Nov 1994 08:49:37 GMT -> 1994-11-06T08:49:37Z
resteasy: Sunday, 06-Nov-94 08:49:37 GMT -> 2094-11-06T08:49:37Z
resteasy: Sun Nov  6 08:49:37 1994 -> 1994-11-06T08:49:37Z
cxf: Sun, 06 Nov 1994 08:49:37 GMT -> 1994-11-06T08:49:37Z
cxf: Sunday, 06-Nov-94 08:49:37 GMT -> null
cxf: Sun Nov  6 08:49:37 1994 -> null
EXPECTED
