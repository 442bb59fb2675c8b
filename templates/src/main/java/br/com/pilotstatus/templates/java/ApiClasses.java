package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.WirePath;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Divides the operations of an API into classes by tag. */
final class ApiClasses {

    private ApiClasses() {}

    /**
     * Returns those of all operations that Java can be made of; what is wrong with the others is a problem. Tags that make the
     * same class name are one class: a case-insensitive file system could not hold two.
     *
     * @param taken what else a client has, so that no accessor may be called so
     */
    static List<ApiClass> of(
            Api api,
            Types types,
            Packages packages,
            List<ClientView> views,
            ErrorBodies errors,
            Set<String> taken,
            UnsupportedSpecException.Collector problems) {
        Map<String, String> tags = new LinkedHashMap<>();
        Map<String, List<Variants>> variants = new LinkedHashMap<>();
        PathTemplates paths = new PathTemplates(api.operations().stream()
                .filter(each -> !each.isClientOnly())
                .map(each -> WirePath.served(each.path()))
                .collect(Collectors.toSet()));
        for (Operation operation : api.operations()) {
            String tag = operation.tag();
            String name = ApiClass.nameOf(tag);
            tags.putIfAbsent(name, tag);
            Variants made = problems.make(() -> Variants.of(operation, api, types, paths, views, errors));
            if (made != null) {
                variants.computeIfAbsent(name, each -> new ArrayList<>()).add(made);
            }
        }
        List<ApiClass> apis = new ArrayList<>();
        Set<String> accessors = new HashSet<>(taken);
        tags.forEach((name, tag) -> {
            List<Variants> operations = variants.getOrDefault(name, List.of());
            List<ClientMethod> methods =
                    operations.stream().flatMap(each -> each.client().stream()).toList();
            refuseHiddenMethods(methods, problems);
            apis.add(new ApiClass(
                    packages.api(),
                    name,
                    tag,
                    FreeNames.free(JavaNames.memberName(tag), accessors),
                    Text.javadoc("Operations of the tag " + tag + "."),
                    methods,
                    operations.stream().flatMap(each -> each.server().stream()).toList()));
        });
        return apis;
    }

    /** Every operation has a second form, whose name must not be another operation's. */
    private static void refuseHiddenMethods(List<ClientMethod> methods, UnsupportedSpecException.Collector problems) {
        Map<String, List<ApiMethod>> named = new HashMap<>();
        methods.forEach(each -> named.computeIfAbsent(each.method().id(), name -> new ArrayList<>())
                .add(each.method()));
        for (ClientMethod client : methods) {
            ApiMethod method = client.method();
            named.getOrDefault(method.id(), List.of()).stream()
                    .filter(each -> each != method && !method.id().equals(method.operationId()))
                    .findFirst()
                    .ifPresent(each ->
                            problems.make(() -> refuseHidden(each, method.operationId() + " for another media type")));
            named.getOrDefault(method.id() + "WithResponse", List.of()).stream()
                    .findFirst()
                    .ifPresent(each ->
                            problems.make(() -> refuseHidden(each, method.id() + " that gives the whole response")));
            if (client.paged() != null) {
                named.getOrDefault(client.paged().name(), List.of()).stream()
                        .findFirst()
                        .ifPresent(
                                each -> problems.make(() -> refuseHidden(each, method.id() + " that gives all pages")));
            }
        }
    }

    private static Void refuseHidden(ApiMethod hidden, String form) {
        throw new UnsupportedSpecException(
                Pointer.parse(hidden.pointer()).child("operationId"),
                hidden.id() + " is also the form of " + form + "; give the operation another name in the overlay");
    }
}
