package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.Authenticator;
import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import br.com.pilotstatus.server.fixture.api.FixtureFeature;
import br.com.pilotstatus.server.fixture.later.api.LaterFeature;
import jakarta.ws.rs.core.Feature;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A document, implementations of its operations that respond with what they are told to, and the feature that serves them. */
public final class ServedDocument {

    private static final Principal CALLER = () -> "contract";
    private static final Authenticator KEY = (credential, operation) ->
            credential.matches(ClientCalls.SECRET) || credential.matches(ClientCalls.USER_AND_PASSWORD) ? CALLER : null;

    private final Document document;
    private final ImplementationProxies stubs;
    private final ResponseSamples responses;
    private final Feature feature;
    private final Map<String, OperationResult> made = new ConcurrentHashMap<>();

    private ServedDocument(Document document, ImplementationProxies stubs, Feature feature) {
        this(document, stubs, feature, new Samples(document));
    }

    private ServedDocument(Document document, ImplementationProxies stubs, Feature feature, Samples samples) {
        this.document = document;
        this.stubs = stubs;
        this.responses = new ResponseSamples(document, samples);
        this.feature = feature;
    }

    /**
     * The project's own document, the fixture, the fixture as stages, or {@code case NAME}, of which {@code case NAME example N}
     * gives other examples than the first, and {@code case NAME drawn} only values that fit.
     */
    public static ServedDocument of(String name) {
        if (name.startsWith("case ")) {
            String[] words = name.split(" ", -1);
            CompiledCase small = CompiledCase.of(words[1]);
            Class<?> feature = small.type("server.api.CaseFeature");
            Document document = small.document();
            Samples samples = words.length > 2 && words[2].equals("drawn")
                    ? new Samples(document, 0, Fitting.ofResponses(document)::test)
                    : new Samples(document, words.length > 2 ? Integer.parseInt(words[3]) : 0);
            return new ServedDocument(
                    document, new ImplementationProxies(feature), small.feature(feature, KEY), samples);
        }
        return switch (name) {
            case "project" ->
                new ServedDocument(
                        Document.effective(),
                        new ImplementationProxies(PilotStatusFeature.class),
                        new PilotStatusFeature(KEY));
            case "fixture" ->
                new ServedDocument(
                        Document.read(Path.of("../model/target/fixture/bakery/effective-openapi.json")),
                        new ImplementationProxies(FixtureFeature.class),
                        new FixtureFeature(KEY));
            case "later" ->
                new ServedDocument(
                        Document.read(Path.of("../model/target/fixture/bakery/effective-openapi.json")),
                        new ImplementationProxies(LaterFeature.class),
                        new LaterFeature(KEY));
            default -> throw new IllegalArgumentException("There is no document " + name);
        };
    }

    /** Whether the document is one of our fixtures. Of any other, stub and validator may differ on what is valid. */
    boolean isFixture() {
        return feature instanceof FixtureFeature || feature instanceof LaterFeature;
    }

    Document document() {
        return document;
    }

    ImplementationProxies stubs() {
        return stubs;
    }

    /** All responses that an operation declares. */
    List<ResponseSamples.ResponseSample> responses(Document.Operation operation) {
        return responses.of(operation, stubs.method(operation.id()));
    }

    /** What a container registers. */
    public Object[] components() {
        List<Object> components = new ArrayList<>(stubs.resources());
        components.add(feature);
        return components.toArray();
    }

    /**
     * Lets an operation respond with one of its declared responses from now on, or do a {@code !MISBEHAVIOR} instead; or every
     * operation ({@code *}) what the JSON of an exchange tells.
     */
    public void respond(String operation, String declared) {
        if (operation.equals("*")) {
            stubs.follow(new ScriptedImplementation(Values.read(declared)));
            return;
        }
        if (declared.startsWith("!")) {
            stubs.misbehave(operation, Misbehavior.valueOf(declared.substring(1)));
            return;
        }
        OperationResult result = made.computeIfAbsent(operation + " " + declared, key -> make(operation, declared));
        // A stream is read once.
        stubs.respond(operation, Results.hasStream(result) ? make(operation, declared) : result);
    }

    /** Forgets what operations were told to respond, and who called. */
    public void forget() {
        stubs.forget();
    }

    private OperationResult make(String operation, String declared) {
        Document.Operation found = document.operations().stream()
                .filter(each -> each.id().equals(operation))
                .findFirst()
                .orElseThrow();
        return responses(found).stream()
                .filter(each -> each.declared().equals(declared))
                .findFirst()
                .orElseThrow()
                .result();
    }

    /** What was called by the script of an exchange, and with what; see {@link ScriptedImplementation#received}. */
    public List<String> received() {
        return stubs.received();
    }

    /** The operations that were called since this was asked. */
    public List<String> calls() {
        return stubs.calls();
    }
}
