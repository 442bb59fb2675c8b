package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Implementations of all generated interfaces that respond with what they are told to. */
final class ImplementationProxies {

    private final Map<String, Method> methods = new TreeMap<>();
    private final Map<String, OperationResult> answers = new ConcurrentHashMap<>();
    private final Map<String, Misbehavior> misbehaviors = new ConcurrentHashMap<>();
    private final List<Object> resources = new ArrayList<>();

    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private volatile @Nullable ScriptedImplementation scripted;

    ImplementationProxies(Class<?> feature) {
        for (Class<?> api : interfaces(feature)) {
            for (Method method : api.getMethods()) {
                OperationInfo info = method.getAnnotation(OperationInfo.class);
                // Several media types may make several methods of one operation: the one of its name stands for it.
                if (info != null && (method.getName().equals(info.id()) || !methods.containsKey(info.id()))) {
                    methods.put(info.id(), method);
                }
            }
            resources.add(Proxy.newProxyInstance(
                    api.getClassLoader(),
                    new Class<?>[] {implemented(api)},
                    (self, method, arguments) -> switch (method.getName()) {
                        case "equals" -> self == arguments[0];
                        case "hashCode" -> System.identityHashCode(self);
                        case "toString" -> api.getSimpleName() + " stub";
                        default ->
                            method.getReturnType() == CompletionStage.class
                                    ? later(declared(api, method), arguments)
                                    : called(declared(api, method), arguments);
                    }));
        }
    }

    private @Nullable Object called(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        String operation = method.getAnnotation(OperationInfo.class).id();
        calls.add(operation);
        if (scripted != null) {
            return scripted.respond(method, arguments == null ? new Object[0] : arguments);
        }
        OperationResult honest = answers.get(operation);
        Misbehavior misbehavior = misbehaviors.get(operation);
        return misbehavior == null || honest == null ? honest : misbehavior.instead(honest);
    }

    private CompletionStage<Object> later(Method method, @Nullable Object @Nullable [] arguments) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return called(method, arguments);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new CompletionException(e);
            }
        });
    }

    /** The operations that were called since this was asked. */
    List<String> calls() {
        List<String> since = new ArrayList<>();
        for (String each = calls.poll(); each != null; each = calls.poll()) {
            since.add(each);
        }
        return since;
    }

    /** The interface method of an operation. */
    Method method(String operation) {
        Method method = methods.get(operation);
        if (method == null) {
            throw new AssertionError("No interface has the operation " + operation + "; there are " + methods.keySet());
        }
        return method;
    }

    Map<String, Method> methods() {
        return methods;
    }

    List<Object> resources() {
        return resources;
    }

    void respond(String operation, OperationResult result) {
        misbehaviors.remove(operation);
        answers.put(operation, result);
    }

    /** Lets every operation follow a script from now on. */
    void follow(ScriptedImplementation script) {
        scripted = script;
    }

    /** What was called by the last script; see {@link ScriptedImplementation#received}. */
    List<String> received() {
        return scripted == null ? List.of() : scripted.received();
    }

    /** Lets an operation do what it must not, instead of giving the response that it was told to. */
    void misbehave(String operation, Misbehavior misbehavior) {
        misbehaviors.put(operation, misbehavior);
    }

    /** Forgets what operations were told to do, and who called. */
    void forget() {
        answers.clear();
        misbehaviors.clear();
        scripted = null;
        calls.clear();
    }

    /** Every other implementation is of the interface without default methods: annotations are found there as well. */
    private static Class<?> implemented(Class<?> api) {
        return api.getSimpleName().length() % 2 == 0
                ? load(api.getPackageName() + ".Complete" + api.getSimpleName(), api.getClassLoader())
                : api;
    }

    /** The method that carries the annotations. */
    private static Method declared(Class<?> api, Method method) throws NoSuchMethodException {
        return api.getMethod(method.getName(), method.getParameterTypes());
    }

    private static List<Class<?>> interfaces(Class<?> feature) {
        String packageName = feature.getPackageName();
        try {
            Path classes = Path.of(feature.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(packageName.replace('.', '/'));
            try (Stream<Path> files = Files.list(classes)) {
                Set<String> names = files.map(each -> each.getFileName().toString())
                        .filter(each -> each.endsWith("Api.class"))
                        .collect(Collectors.toCollection(TreeSet::new));
                return names.stream()
                        // The same without default methods.
                        .filter(each ->
                                !each.startsWith("Complete") || !names.contains(each.substring("Complete".length())))
                        .<Class<?>>map(
                                each -> load(packageName + "." + each.replace(".class", ""), feature.getClassLoader()))
                        .filter(each -> Arrays.stream(each.getMethods())
                                .anyMatch(m -> m.isAnnotationPresent(OperationInfo.class)))
                        .toList();
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
