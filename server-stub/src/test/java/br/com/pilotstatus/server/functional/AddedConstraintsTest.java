package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.model.fixture.bakery.CreateOrderRequest;
import br.com.pilotstatus.model.fixture.bakery.OrderLine;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.ProbeImplementations;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.TestServer;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application asks beyond the document, where it has a Bean Validation provider. */
class AddedConstraintsTest {

    @TempDir
    java.nio.file.Path folder;

    /** A rule that no document has. */
    @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Even.Validator.class)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Validator implements ConstraintValidator<Even, Number> {
            @Override
            public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
                return value == null || value.longValue() % 2 == 0;
            }
        }
    }

    /** A group that nobody validates. */
    interface Never {}

    /** An interface with rules of both kinds. */
    @Path("/added")
    public interface AddedApi {
        @POST
        @Path("/lines")
        @Produces("application/json")
        @OperationInfo(id = "lines", consumes = "application/json")
        OperationResult lines(
                @QueryParam("n") @NotNull @Min(1) @Even Integer number,
                @QueryParam("all") @Size(max = 2) List<@Even @Max(9) Integer> numbers,
                @QueryParam("never") @NotNull(groups = Never.class) @Nullable String never,
                @NotNull @Size(max = 2) List<@NotNull @Valid OrderLine> lines);
    }

    /** The implementation. */
    public static final class Added implements AddedApi {
        @Override
        public OperationResult lines(
                Integer number, List<Integer> numbers, @Nullable String never, List<OrderLine> lines) {
            return ProbeImplementations.result(200, number);
        }
    }

    @Test
    void constraintsOfTheApplicationsOwnAreToldBesideOursAndOursOnce() {
        try (TestServer server = TestServer.with(Bakery.feature(), new Added())) {
            assertEquals(
                    "{\"error\":\"The request is not valid: body[0].product is required;"
                            + " query parameter all must be at most 9; query parameter all must be even;"
                            + " query parameter n must be at least 1; query parameter n must be even.\"}",
                    server.send(RawRequest.post("/added/lines?n=-1&all=2&all=11", "[{\"quantity\":1}]"))
                            .body());
            assertEquals(
                    "{\"error\":\"The request is not valid: body[0].product is required.\"}",
                    server.send(RawRequest.post("/added/lines?n=2&all=2", "[{\"quantity\":1}]"))
                            .body());
            assertEquals(
                    "2",
                    server.send(RawRequest.post("/added/lines?n=2&all=2", "[]")).body());
        }
    }

    @Test
    void constraintsThatTheApplicationAddsToModelsByXmlAreToldBesideOurs() throws IOException {
        try (TestServer server = withMapping(
                """
                <bean class="%s" ignore-annotations="false">
                  <field name="customer"><constraint annotation="jakarta.validation.constraints.NotBlank"/></field>
                </bean>
                <bean class="%s" ignore-annotations="false">
                  <class><constraint annotation="%s"/></class>
                </bean>""".formatted(CreateOrderRequest.class.getName(), OrderLine.class.getName(), Scarce.class.getName()))) {
            assertRefused(
                    "customer must have 2 to 40 characters; customer must not be empty;"
                            + " doorCode must have at least 4 characters; lines[0] is sold out",
                    server.send(Bakery.order(Bakery.ORDER
                            .replace("Rosa", " ")
                            .replace(Bakery.DOOR_CODE, "abc")
                            .replace("rye-loaf", "bun"))));
            assertEquals(201, server.send(Bakery.order(Bakery.ORDER)).status());
            assertRefused(
                    "query parameter page is required",
                    server.send(RawRequest.get("/v1/shops/mill/orders").header("x-shop-key", Bakery.KEY)));
        }
    }

    @Test
    void constraintsThatTheApplicationTakesAwayByXmlAreNotTold() throws IOException {
        try (TestServer server = withMapping("""
                <bean class="%s" ignore-annotations="false">
                  <field name="customer" ignore-annotations="true"/>
                </bean>""".formatted(CreateOrderRequest.class.getName()))) {
            assertRefused(
                    "doorCode must have at least 4 characters",
                    server.send(Bakery.order(Bakery.ORDER.replace("Rosa", " ").replace(Bakery.DOOR_CODE, "abc"))));
        }
    }

    /** A rule for a whole object. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Scarce.Validator.class)
    @interface Scarce {
        String message() default "is sold out";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Validator implements ConstraintValidator<Scarce, OrderLine> {
            @Override
            public boolean isValid(OrderLine line, ConstraintValidatorContext context) {
                return !"bun".equals(line.product());
            }
        }
    }

    private static void assertRefused(String problems, Reply reply) {
        assertEquals("{\"error\":\"The request is not valid: " + problems + ".\"}", reply.body());
    }

    /** A bakery whose application has the standard's configuration in a file. */
    private TestServer withMapping(String beans) throws IOException {
        Files.createDirectory(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF/validation.xml"), """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                  <constraint-mapping>META-INF/added.xml</constraint-mapping>
                </validation-config>""");
        Files.writeString(
                folder.resolve("META-INF/added.xml"),
                "<constraint-mappings xmlns=\"https://jakarta.ee/xml/ns/validation/mapping\" version=\"3.0\">" + beans
                        + "</constraint-mappings>");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return TestServer.with(Bakery.feature(), new Bakery());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
