package br.com.pilotstatus.server.internal.operation;

import br.com.pilotstatus.server.OperationInfo;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds by its path what a request is for that JAX-RS has refused before it chose a method, such as one of a wrong media type:
 * no container tells that. Thread-safe.
 */
public final class OperationPaths {

    /**
     * An operation that a request may be for.
     *
     * @param produces media types that it may send; empty where it need not send any
     */
    public record Found(OperationInfo info, List<String> produces) {

        /** What a caller may ask for. */
        public List<String> gives() {
            return info.gives().length > 0 ? List.of(info.gives()) : produces.subList(0, Math.min(1, produces.size()));
        }
    }

    private record Entry(String path, Pattern pattern, String httpMethod, Found found) {}

    private final List<Class<?>> interfaces;
    private volatile @Nullable List<Entry> entries;

    /**
     * Makes it.
     *
     * @param interfaces those that were generated
     */
    public OperationPaths(List<Class<?>> interfaces) {
        this.interfaces = interfaces;
    }

    /** Finds the operations of a request's path: that of its method, else all. Empty where there are none. */
    public List<Found> of(ContainerRequestContext request) {
        String path = plain(request.getUriInfo().getPath());
        String template = all().stream()
                .filter(each -> each.pattern.matcher(path).matches())
                .map(Entry::path)
                .findFirst()
                .orElse(null);
        List<Entry> siblings =
                all().stream().filter(each -> each.path.equals(template)).toList();
        List<Entry> own = siblings.stream()
                .filter(each -> each.httpMethod.equals(request.getMethod()))
                .toList();
        if (own.isEmpty() && request.getMethod().equals(HttpMethod.HEAD)) {
            // JAX-RS answers it by GET.
            own = siblings.stream()
                    .filter(each -> each.httpMethod.equals(HttpMethod.GET))
                    .toList();
        }
        return (own.isEmpty() ? siblings : own).stream().map(Entry::found).toList();
    }

    /** The most concrete paths first, as JAX-RS takes them. */
    private List<Entry> all() {
        List<Entry> known = entries;
        if (known == null) {
            List<Entry> found = new ArrayList<>();
            for (Class<?> each : interfaces) {
                for (Method method : each.getMethods()) {
                    Entry entry = entry(method);
                    if (entry != null) {
                        found.add(entry);
                    }
                }
            }
            found.sort(Comparator.comparingInt(
                    each -> -each.path.replaceAll("\\{[^}]*}", "").length()));
            known = List.copyOf(found);
            entries = known;
        }
        return known;
    }

    private static @Nullable Entry entry(Method method) {
        OperationInfo info = method.getAnnotation(OperationInfo.class);
        Path path = method.getAnnotation(Path.class);
        if (info == null || path == null) {
            return null;
        }
        for (Annotation each : method.getAnnotations()) {
            HttpMethod verb = each.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Produces produces = method.getAnnotation(Produces.class);
                return new Entry(
                        path.value(),
                        Pattern.compile(regex(plain(path.value()))),
                        verb.value(),
                        new Found(info, produces == null ? List.of() : List.of(produces.value())));
            }
        }
        return null;
    }

    /** What a template matches: a place-holder what its expression says, and one without any, a segment or a part of it. */
    private static String regex(String template) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = end(template, open);
            String holder = template.substring(open + 1, close);
            int colon = holder.indexOf(':');
            regex.append(Pattern.quote(template.substring(at, open)))
                    .append('(')
                    .append(colon < 0 ? "[^/]+?" : holder.substring(colon + 1).strip())
                    .append(')');
            at = close + 1;
        }
        return regex.append(Pattern.quote(template.substring(at))).toString();
    }

    private static int end(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return template.length() - 1;
    }

    private static String plain(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
