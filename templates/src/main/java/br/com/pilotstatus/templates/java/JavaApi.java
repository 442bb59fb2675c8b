package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.ComponentKind;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An effective spec as Java. Built once; everything in it is ready to be printed.
 *
 * @param title          title of the document
 * @param version        its version; empty where there is none
 * @param description    lines of Javadoc about it
 * @param leftOut        lines of Javadoc about operations that it has and the code has not; empty where there are none
 * @param baseUrl        the first server as a Java string literal, or {@code null} where it is not absolute
 * @param models         models, by component name
 * @param unions         unions, by component name
 * @param enums          open enums, by component name
 * @param apis           API classes, one for each tag
 * @param schemes        security schemes
 * @param views          methods of the client that give another with one more header
 * @param errorRules     what the runtime asks of all errors, as source, or {@code null} where the spec says nothing
 * @param webhooks       events, or {@code null} where there are none
 * @param errorModel     simple name of the error model
 * @param sharedError   with what a server refuses requests: media type and body as arguments in source
 */
public record JavaApi(
        String title,
        String version,
        List<String> description,
        List<String> leftOut,
        @Nullable String baseUrl,
        Map<String, ModelClass> models,
        Map<String, UnionClass> unions,
        Map<String, EnumClass> enums,
        List<ApiClass> apis,
        List<CredentialScheme> schemes,
        List<ClientView> views,
        @Nullable String errorRules,
        @Nullable WebhookApi webhooks,
        String errorModel,
        String sharedError) {

    /** What a client has besides its accessors, methods and fields. */
    private static final Set<String> CLIENT_METHODS =
            Set.of("builder", "fromEnv", "close", "async", "transport", "original");

    /**
     * Reads an effective spec.
     *
     * @throws UnsupportedSpecException where no correct Java can be made of it
     */
    public static JavaApi read(Path effectiveSpec, Packages packages) {
        return of(Api.read(effectiveSpec), packages);
    }

    /**
     * Reads an effective spec that is already parsed.
     *
     * @throws UnsupportedSpecException where no correct Java can be made of it
     */
    public static JavaApi of(JsonNode effectiveSpec, Packages packages) {
        return of(Api.of(effectiveSpec), packages);
    }

    private static JavaApi of(Api api, Packages packages) {
        UnsupportedSpecException.Collector problems = new UnsupportedSpecException.Collector();
        Types types = new Types(api, packages);
        Unions unions = Unions.of(api, types, packages);
        Map<String, ModelClass> models = new LinkedHashMap<>();
        Map<String, EnumClass> enums = new LinkedHashMap<>();
        for (Map.Entry<String, Schema> component : api.schemas().entrySet()) {
            String name = component.getKey();
            ComponentKind form = types.kinds().of(name);
            if (form == ComponentKind.MODEL) {
                ModelClass model = problems.make(
                        () -> ModelClass.of(name, component.getValue(), api, types.in(name), packages.model(), unions));
                if (model != null) {
                    models.put(name, model);
                }
            } else if (form == ComponentKind.ENUM) {
                enums.put(name, EnumClass.of(name, component.getValue(), packages.model()));
            }
        }
        String errorModel = api.errorModel();
        List<ClientView> views =
                Objects.requireNonNullElse(problems.make(() -> ClientView.all(api, CLIENT_METHODS)), List.of());
        ErrorBodies errors = new ErrorBodies(api);
        List<ApiClass> apis = ApiClasses.of(api, types, packages, views, errors, CLIENT_METHODS, problems);
        List<CredentialScheme> schemes =
                Objects.requireNonNullElse(problems.make(() -> CredentialScheme.all(api)), List.of());
        String errorRules = problems.make(() -> ErrorRules.source(api.retry(), Pointer.of("x-retry"), api.hints()));
        WebhookApi webhooks = problems.make(() -> WebhookApi.of(api, types, packages));
        problems.throwIfAny();
        JsonUse.All use = JsonUse.All.of(apis, models, unions.classes());
        models.replaceAll((name, model) -> model.used(use));
        enums.replaceAll((name, value) -> value.used(use));
        OwnException.bodies(api)
                .forEach(name -> models.computeIfPresent(
                        name,
                        (each, body) -> models.containsKey(errorModel) ? body.widening(models.get(errorModel)) : body));
        return new JavaApi(
                api.title(),
                api.version(),
                Text.javadoc(Text.sentence(api.description())),
                Docs.leftOut(api),
                Servers.base(api),
                models,
                unions.classes(),
                enums,
                apis,
                schemes,
                views,
                errorRules,
                webhooks,
                errorModel,
                errors.shared().literals());
    }

    /** Whether any operation of a server asks for credentials, or takes some. */
    public boolean isSecured() {
        return apis.stream()
                .flatMap(each -> each.serverMethods().stream())
                .anyMatch(each -> !each.method().security().isEmpty());
    }

    public boolean hasViews() {
        return !views.isEmpty();
    }

    /** The servers that operations have of their own, each once, as literals. */
    public List<String> servers() {
        return apis.stream()
                .flatMap(each -> each.methods().stream())
                .map(ClientMethod::server)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public boolean hasServers() {
        return !servers().isEmpty();
    }

    public boolean hasErrorRules() {
        return errorRules != null;
    }

    /** The security requirements that leave a choice to the caller, as an argument in source. */
    public List<String> securityChoices() {
        return SecurityAlternative.choices(apis);
    }

    /** Whether any operation refuses those who give no credential. */
    public boolean asksForCredentials() {
        return SecurityAlternative.isAsked(apis);
    }

    /** Whether the client's description names lists. */
    public boolean importsList() {
        return !securityChoices().isEmpty();
    }

    /** Whether the client's description names sets. */
    public boolean importsSet() {
        return hasErrorRules() || !securityChoices().isEmpty();
    }

    /** The API class that goes by a simple name. */
    public ApiClass api(String name) {
        return apis.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The sealed successes of a client, by simple name: of the operations whose successes differ in type. */
    public Map<String, SuccessClass> successes() {
        Map<String, SuccessClass> successes = new LinkedHashMap<>();
        apis.forEach(api -> api.methods().stream()
                .filter(ClientMethod::hasSuccessClass)
                .forEach(method -> successes.put(method.successName(), SuccessClass.of(api.packageName(), method))));
        return successes;
    }

    /** The exceptions of responses that have one of their own, in the order of the document. */
    public List<OwnException> ownExceptions() {
        return OwnException.all(this);
    }

    public boolean hasOwnExceptions() {
        return !ownExceptions().isEmpty();
    }

    /** The results of all operations, by simple name. */
    public Map<String, ResultClass> results() {
        ModelClass model = models.get(errorModel);
        String errorPackage =
                model == null ? Objects.requireNonNull(unions.get(errorModel)).packageName() : model.packageName();
        String sharedError = errorPackage + "." + errorModel;
        Set<String> wider = wider();
        Map<String, ResultClass> results = new LinkedHashMap<>();
        apis.forEach(api -> api.serverMethods()
                .forEach(method -> results.put(
                        method.resultName(),
                        new ResultClass(api.packageName(), method.resultName(), method.method(), sharedError, wider))));
        return results;
    }

    /** The errors of operations that can be made of the shared one. */
    private Set<String> wider() {
        return models.values().stream()
                .filter(each -> each.narrower() != null)
                .map(ModelClass::name)
                .collect(Collectors.toSet());
    }
}
