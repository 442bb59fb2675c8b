package br.com.pilotstatus.templates.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Class names that generated code uses in another meaning: a model of that name would make {@code import model.*}
 * ambiguous, or be hidden by an import.
 */
final class ReservedTypes {

    /** Public types of Java 17, and those that came after it: a list, so that the JDK of a build changes no name. */
    private static final String JAVA_LANG = """
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class
            ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface
            IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException
            IllegalMonitorStateException IllegalStateException IllegalThreadStateException
            IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal InstantiationError
            InstantiationException Integer InternalError InterruptedException Iterable LayerInstantiationException
            LinkageError Long Math Module ModuleLayer NegativeArraySizeException NoClassDefFoundError
            NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException
            Number NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
            ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime RuntimeException
            RuntimePermission SafeVarargs SecurityException SecurityManager Short StackOverflowError
            StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal
            Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
            UnsupportedOperationException VerifyError VirtualMachineError Void
            IO MatchException ScopedValue StableValue StringTemplate WrongThreadException
            """;

    private static final String JAVA = """
            Array ArrayList Arrays AtomicReference BigDecimal BigInteger Base64 Charset Collection Collections
            Collectors CompletableFuture CompletionException CompletionStage Consumer Date Duration Executor File
            Function Future Generated HashMap HashSet Instant InputStream IOException Iterator LinkedHashMap LinkedHashSet
            List LocalDate LocalDateTime LocalTime Locale Map Objects OffsetDateTime Optional OutputStream Path
            Predicate Principal Random Serializable Set Stream Supplier TimeUnit UncheckedIOException URI URL UUID
            """;

    private static final String JAKARTA = """
            AssertFalse AssertTrue BeanParam Configuration Consumes Context Cookie CookieParam DecimalMax DecimalMin
            DefaultValue DELETE Digits Email Entity Feature FeatureContext Form FormParam GenericEntity GenericType
            GET HEAD HeaderParam HttpHeaders HttpMethod Max MediaType Min NotBlank NotEmpty NotNull Null OPTIONS
            PATCH PathParam Pattern POST Produces PUT QueryParam Request Response SecurityContext ServerErrorException Size
            StreamingOutput Valid Variant WebApplicationException WebTarget
            """;

    private static final String ANNOTATIONS = """
            ApiResponse ApiResponses ArraySchema Callback Content Discriminator ExampleObject Extension Header Hidden
            JsonAnyGetter JsonAnySetter JsonAutoDetect JsonCreator JsonDeserialize JsonFormat JsonIgnore
            JsonIgnoreProperties JsonInclude JsonPOJOBuilder JsonProperty JsonPropertyOrder JsonSerialize JsonSubTypes
            JsonTypeInfo JsonTypeName JsonValue TypeReference Link NonNull NullMarked Nullable NullUnmarked OpenAPIDefinition
            Operation Parameter Parameters RequestBody Schema SecurityRequirement SecurityRequirementEntry SecurityRequirements
            Server Servers Tag Tags
            """;

    /**
     * Ours, see what generated code imports from the runtimes, and a class that is in each union. What is in
     * {@code model.internal} is none of them: generated code writes its package where a model has its name.
     */
    private static final String RUNTIMES = """
            AllOf ApiException Arguments Authenticator BadRequestException BinaryBody Builder Call ClientBuilder
            ClientSpec ConflictException Credential Deliveries DocumentErrors ErrorFactory ErrorResult ErrorRules
            FailedResponse FilePart ForbiddenException Headers HttpStatusException Limits Listed MediaRanges
            NotFoundException OperationInfo OperationResult OutcomeUnknownException Pages PaymentRequiredException
            PilotStatusClient PilotStatusException PilotStatusFeature RateLimitedException RequestNotSentException
            RequestOptions Required ResponseUnreadableException SecurityScheme ServerException Statuses StubRuntime
            StubSpec Styled StyledField Transport UnauthorizedException UnexpectedStatusException Unknown
            UnprocessableEntityException WebhookCalls WebhookReceiver
            """;

    private static final Set<String> NAMES = Pattern.compile("\\s+")
            .splitAsStream(JAVA_LANG + JAVA + JAKARTA + ANNOTATIONS + RUNTIMES)
            .map(ReservedTypes::key)
            .collect(Collectors.toUnmodifiableSet());

    private ReservedTypes() {}

    static boolean contains(String name) {
        return NAMES.contains(key(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
