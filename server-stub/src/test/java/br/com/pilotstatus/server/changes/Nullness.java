package br.com.pilotstatus.server.changes;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What no longer may be null, or may be now, where the rest of a signature stayed: a checker of nullness would refuse it. */
final class Nullness {

    private Nullness() {}

    static boolean takesNull(Executable member) {
        for (int i = 0; i < member.getParameterCount(); i++) {
            if (takesNull(member, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean takesNull(Executable member, int parameter) {
        return isNullable(member.getAnnotatedParameterTypes()[parameter]);
    }

    /** Whether a method says that its result may be null. */
    static boolean givesNull(Method method) {
        return isNullable(method.getAnnotatedReturnType());
    }

    /** Whether a method says that its list may have nulls. */
    static boolean givesNullInside(Method method) {
        return method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType list
                && isNullable(list.getAnnotatedActualTypeArguments()[0]);
    }

    /** What users of a surface find otherwise in the other document. */
    static List<String> changes(Surface surface, GeneratedDocument after) {
        List<String> changes = new ArrayList<>();
        for (Executable each : surface.called()) {
            Executable now = counterpart(each, after);
            if (now != null) {
                note(each, now, Nullness::lost, Nullness::gained, changes);
            }
        }
        for (Method each : surface.overridden()) {
            Executable now = counterpart(each, after);
            if (now != null) {
                note(each, now, Nullness::gained, Nullness::lost, changes);
            }
        }
        return changes;
    }

    private static void note(
            Executable before,
            Executable after,
            BiPredicate<AnnotatedType, AnnotatedType> arguments,
            BiPredicate<AnnotatedType, AnnotatedType> results,
            List<String> changes) {
        for (int i = 0; i < before.getParameterCount(); i++) {
            AnnotatedType was = before.getAnnotatedParameterTypes()[i];
            AnnotatedType is = after.getAnnotatedParameterTypes()[i];
            if (arguments.test(was, is)) {
                changes.add("argument " + i + " of " + Surface.name(before) + " " + said(was) + ", now " + said(is));
            }
        }
        AnnotatedType was = before.getAnnotatedReturnType();
        AnnotatedType is = after.getAnnotatedReturnType();
        if (results.test(was, is)) {
            changes.add("result of " + Surface.name(before) + " " + said(was) + ", now " + said(is));
        }
    }

    private static String said(AnnotatedType type) {
        return isNullable(type) ? "could be null" : "was never null";
    }

    private static boolean gained(AnnotatedType before, AnnotatedType after) {
        return !isNullable(before) && isNullable(after) || anyPart(before, after, Nullness::gained);
    }

    private static boolean lost(AnnotatedType before, AnnotatedType after) {
        return isNullable(before) && !isNullable(after) || anyPart(before, after, Nullness::lost);
    }

    private static boolean anyPart(
            AnnotatedType before, AnnotatedType after, BiPredicate<AnnotatedType, AnnotatedType> test) {
        if (before instanceof AnnotatedParameterizedType was && after instanceof AnnotatedParameterizedType is) {
            AnnotatedType[] old = was.getAnnotatedActualTypeArguments();
            AnnotatedType[] now = is.getAnnotatedActualTypeArguments();
            for (int i = 0; i < Math.min(old.length, now.length); i++) {
                if (test.test(old[i], now[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** The same member of another document; null if it has none. */
    static @Nullable Executable counterpart(Executable member, GeneratedDocument after) {
        Class<?> owner = after.counterpart(member.getDeclaringClass());
        if (owner == null) {
            return null;
        }
        List<String> parameters = erased(member);
        return (member instanceof Constructor<?>
                        ? Arrays.stream(owner.getConstructors())
                        : Arrays.stream(owner.getMethods()))
                .filter(each ->
                        member instanceof Constructor<?> || each.getName().equals(member.getName()))
                .filter(each -> Objects.equals(erased(each), parameters))
                .findFirst()
                .orElse(null);
    }

    private static List<String> erased(Executable member) {
        return Arrays.stream(member.getParameterTypes())
                .map(each -> GeneratedDocument.isGenerated(each) ? GeneratedDocument.relative(each) : each.getName())
                .toList();
    }
}
