package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.WebApplicationException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An implementation of before that compiles with the interfaces of after, running. */
final class ImplementerRun {

    private static final List<Integer> STATUSES = List.of(400, 401, 404, 409, 418, 422, 429, 500, 503);
    private static final Map<Class<?>, Object> SAMPLES =
            Map.of(String.class, "text", Integer.class, 1, Long.class, 1L, boolean.class, true);

    private ImplementerRun() {}

    static void live(GeneratedDocument before, GeneratedDocument after, Happenings noted) {
        for (Class<?> api : Stub.interfaces(before)) {
            for (Method each : api.getDeclaredMethods()) {
                if (Nullness.counterpart(each, after) instanceof Method now) {
                    arguments(each, now, noted);
                }
            }
        }
        for (Class<?> api : Stub.interfaces(after)) {
            for (Method each : api.getDeclaredMethods()) {
                if (each.isDefault() && Nullness.counterpart(each, before) == null) {
                    notImplemented(api, each, noted);
                }
            }
        }
        for (Class<?> each : before.classes("server.api")) {
            if (each.getSimpleName().endsWith("Result")) {
                factories(each, before, after, noted);
            }
        }
    }

    /** What an implementation that does not know of an operation responds with. */
    private static void notImplemented(Class<?> api, Method method, Happenings noted) {
        Object unaware = Proxy.newProxyInstance(
                api.getClassLoader(),
                new Class<?>[] {api},
                (self, called, arguments) -> InvocationHandler.invokeDefault(self, called, arguments));
        Object[] absent = new Object[method.getParameterCount()];
        try {
            method.invoke(unaware, absent);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof WebApplicationException refusal) {
                noted.status(refusal.getResponse().getStatus());
            }
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Arguments are told by their places: what stands there may be something else now. */
    private static void arguments(Method before, Method now, Happenings noted) {
        List<String> was = WireNames.of(before);
        List<String> is = WireNames.of(now);
        for (int i = 0; i < was.size(); i++) {
            if (!WireNames.plain(was.get(i)).equals(WireNames.plain(is.get(i)))) {
                noted.silent(before.getName() + " gets " + is.get(i) + " where it got " + was.get(i));
            }
            String wasDefault = WireNames.defaultOf(before, i);
            String isDefault = WireNames.defaultOf(now, i);
            if (!wasDefault.equals(isDefault)) {
                noted.silent(before.getName() + " gets '" + isDefault + "' where " + was.get(i) + " is absent, got '"
                        + wasDefault + "'");
            }
        }
    }

    /** Results that could be made, with each status where that is an argument. */
    private static void factories(
            Class<?> result, GeneratedDocument before, GeneratedDocument after, Happenings noted) {
        for (Method each : result.getDeclaredMethods()) {
            if (!Modifier.isStatic(each.getModifiers()) || !Modifier.isPublic(each.getModifiers())) {
                continue;
            }
            Method now = (Method) Nullness.counterpart(each, after);
            for (int status : List.of(each.getParameterTypes()).contains(int.class) ? STATUSES : List.of(0)) {
                if (now != null && refusal(each, status, before, before).isEmpty()) {
                    String refusal = refusal(now, status, before, after);
                    if (!refusal.isEmpty()) {
                        noted.breaks(Surface.name(each) + (status == 0 ? "" : " of " + status) + " throws " + refusal);
                    }
                }
            }
        }
    }

    /** Why a factory makes nothing of values of before; empty if it does. */
    private static String refusal(Method factory, int status, GeneratedDocument before, GeneratedDocument document) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Class<?> each : factory.getParameterTypes()) {
            arguments.add(each == int.class ? status : sample(each, before, document));
        }
        try {
            factory.invoke(null, arguments.toArray());
            return "";
        } catch (InvocationTargetException refused) {
            return String.valueOf(refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static @Nullable Object sample(Class<?> type, GeneratedDocument before, GeneratedDocument document) {
        if (!GeneratedDocument.isGenerated(type)) {
            return SAMPLES.get(type);
        }
        Class<?> was = before.counterpart(type);
        List<JsonNode> values = was == null ? List.of() : before.values(was);
        Class<?> there = document.counterpart(type);
        try {
            return values.isEmpty() || there == null ? null : Models.read(values.get(0), there);
        } catch (IllegalArgumentException another) {
            // Another Java type under the same name: the compiler tells.
            return null;
        }
    }
}
