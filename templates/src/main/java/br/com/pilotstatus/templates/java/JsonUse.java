package br.com.pilotstatus.templates.java;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a client does with a class, be it inside of others: code that reads what no response has would be carried about by every
 * application, and never run.
 *
 * @param sent     whether it is in arguments
 * @param received whether it is in successes
 */
public record JsonUse(boolean sent, boolean received) {

    static final JsonUse NONE = new JsonUse(false, false);

    /** Whether it does anything with it. */
    public boolean isAny() {
        return sent || received;
    }

    /** All classes that are used, by qualified names. */
    record All(Set<String> sent, Set<String> received) {

        static All of(Iterable<ApiClass> apis, Map<String, ModelClass> models, Map<String, UnionClass> unions) {
            All all = new All(new HashSet<>(), new HashSet<>());
            Function<String, Stream<String>> inside = name -> {
                String simple = name.substring(name.lastIndexOf('.') + 1);
                return models.containsKey(simple)
                        ? models.get(simple).types()
                        : unions.containsKey(simple) ? unions.get(simple).types() : Stream.of();
            };
            for (ApiClass api : apis) {
                api.methods().forEach(each -> {
                    each.method().parameters().forEach(one -> collect(one.imports().stream(), inside, all.sent));
                    each.successes().forEach(one -> collect(one.imports().stream(), inside, all.received));
                });
            }
            return all;
        }

        private static void collect(Stream<String> names, Function<String, Stream<String>> inside, Set<String> found) {
            names.filter(found::add).forEach(each -> collect(inside.apply(each), inside, found));
        }

        JsonUse of(String name) {
            return new JsonUse(sent.contains(name), received.contains(name));
        }
    }
}
