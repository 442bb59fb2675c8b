package br.com.pilotstatus.server.changes;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes the source of a user of one document, as it would stand if the other document were in its place. */
final class UserSource {

    private final GeneratedDocument before;
    private final GeneratedDocument after;
    private final StringBuilder text = new StringBuilder();
    private int uses;

    private UserSource(GeneratedDocument before, GeneratedDocument after) {
        this.before = before;
        this.after = after;
    }

    /** A class of that name in no package, a line for each use, so that the compiler tells each that it refuses. */
    static String of(String name, Surface surface, GeneratedDocument before, GeneratedDocument after) {
        UserSource source = new UserSource(before, after);
        source.text.append("abstract class ").append(name).append(" {\n");
        surface.called().forEach(source::call);
        surface.overridden().forEach(source::override);
        surface.constants().forEach(source::constant);
        surface.switched().forEach(source::completeSwitch);
        surface.assigned().forEach(source::assignments);
        return source.text.append("}\n").toString();
    }

    private void call(Executable member) {
        call(member, false);
        if (Nullness.takesNull(member)) {
            call(member, true);
        }
    }

    private void call(Executable member, boolean withNull) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        String owner = type(member.getDeclaringClass());
        boolean isStatic = member instanceof Constructor<?> || Modifier.isStatic(member.getModifiers());
        if (!isStatic) {
            parameters.add(owner + " it");
        }
        for (int i = 0; i < member.getParameterCount(); i++) {
            if (withNull && Nullness.takesNull(member, i)) {
                arguments.add("null");
                continue;
            }
            parameters.add(type(member.getGenericParameterTypes()[i]) + " a" + i);
            arguments.add("a" + i);
        }
        String call = "(" + String.join(", ", arguments) + ");";
        if (member instanceof Method method) {
            String result = method.getReturnType() == void.class ? "" : type(method.getGenericReturnType()) + " r = ";
            String value = (isStatic ? owner : "it") + "." + member.getName() + call;
            use(parameters, result + value);
            if (!isStatic
                    && method.getReturnType().isSealed()
                    && GeneratedDocument.isGenerated(method.getReturnType())) {
                completeSwitch(parameters, value.replaceFirst(";$", ""), method.getReturnType());
            }
        } else {
            use(parameters, owner + " r = new " + owner + call);
        }
    }

    private void override(Method method) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            parameters.add(type(method.getGenericParameterTypes()[i]) + " a" + i);
        }
        text.append("    abstract static class U")
                .append(uses++)
                .append(" implements ")
                .append(type(method.getDeclaringClass()))
                .append(" { @Override public ")
                .append(type(method.getGenericReturnType()))
                .append(' ')
                .append(method.getName())
                .append('(')
                .append(String.join(", ", parameters))
                .append(") { ")
                .append(method.getReturnType() == void.class ? "" : "return null; ")
                .append("} }\n");
    }

    private void constant(Field field) {
        use(
                List.of(),
                type(field.getGenericType()) + " r = " + type(field.getDeclaringClass()) + "." + field.getName() + ";");
    }

    private void completeSwitch(Class<?> sealed) {
        completeSwitch(List.of(type(sealed) + " it"), "it", sealed);
    }

    private void completeSwitch(List<String> parameters, String value, Class<?> sealed) {
        StringBuilder cases = new StringBuilder("int r = switch (" + value + ") { ");
        int number = 0;
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            cases.append("case ")
                    .append(type(each))
                    .append(" c")
                    .append(number)
                    .append(" -> ")
                    .append(number++)
                    .append("; ");
        }
        use(parameters, cases.append("};").toString());
    }

    private void assignments(Class<?> sealed) {
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            use(List.of(type(each) + " it"), type(sealed) + " r = it;");
        }
    }

    private void use(List<String> parameters, String statement) {
        text.append("    void u")
                .append(uses++)
                .append('(')
                .append(String.join(", ", parameters))
                .append(") throws Exception { ")
                .append(statement)
                .append(" }\n");
    }

    private String type(Type type) {
        return type.getTypeName().replace('$', '.').replace(before.packageName() + ".", after.packageName() + ".");
    }
}
