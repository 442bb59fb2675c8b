#!/usr/bin/env bash
# json-schema-validator 3.0.9 reads a document anew for each place in it that is asked for.
#
# Guess:     two schemas of one document, asked for by two fragments of its address, are read from it once.
# Behaviour: the registry keeps what it found by the whole address, fragment included: the document is read, and kept, for each
#            fragment. Asking for the document and then for its subschemas reads it once.
# Seen:      2026-11-29, Java 17.
. "$(dirname "$0")/setup"

jars com.networknt:json-schema-validator:3.0.9 org.slf4j:slf4j-nop:2.0.17

java_main >actual <<'JAVA'
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

public class Main {
    static final String HERE = "https://example.test/all.json";

    public static void main(String[] args) {
        AtomicInteger reads = new AtomicInteger();
        Function<String, String> source = iri -> {
            reads.incrementAndGet();
            return "{\"$defs\": {\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"number\"}, \"c\": {\"type\": \"null\"}}}";
        };
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(source));
        for (String each : new String[] {"a", "b", "c", "a"}) {
            registry.getSchema(SchemaLocation.of(HERE + "#/$defs/" + each));
            System.out.println("by address " + each + ": " + reads + " reads");
        }
        reads.set(0);
        Schema whole = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(source))
                .getSchema(SchemaLocation.of(HERE));
        for (String each : new String[] {"a", "b", "c"}) {
            whole.getSubSchema(SchemaLocation.of(HERE + "#/$defs/" + each).getFragment());
        }
        System.out.println("by subschema: " + reads + " reads");
    }
}
JAVA

expect <<'EXPECTED'
by address a: 1 reads
by address b: 2 reads
by address c: 3 reads
by address a: 3 reads
by subschema: 1 reads
EXPECTED
