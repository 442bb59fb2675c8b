package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.NotFoundException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.sandbox.world.Refusal;
import org.junit.jupiter.api.Test;

/** What a test lets the sandbox do in its own way. */
class ImplementingTest {

    private static final CreateMetaNumberRequest REQUEST = Requests.createNumber("n", "12345678");

    public static final class Mine {

        public CreateMetaNumberResponse createMetaNumber(CreateMetaNumberRequest request) {
            return CreateMetaNumberResponse.builder().linkedApiKeyId("mine").build();
        }
    }

    /** The vendor's pages name some statuses for all operations at once; no operation repeats them. */
    public static final class Refusing {

        public CreateMetaNumberResponse createMetaNumber() {
            throw Refusal.of(404, "NUMBER_NOT_FOUND", "No such number");
        }
    }

    @Test
    void whatATestBringsComesBeforeWhatTheSandboxDoes() {
        try (Sandbox sandbox = Sandbox.builder().implementing(new Mine()).start();
                PilotStatusClient client = sandbox.client()) {
            assertEquals("mine", client.numbers().createMetaNumber(REQUEST).linkedApiKeyId());
        }
    }

    @Test
    void aRefusalThatTheOperationDoesNotDeclareIsAnAnswerAllTheSame() {
        try (Sandbox sandbox = Sandbox.builder().implementing(new Refusing()).start();
                PilotStatusClient client = sandbox.client()) {
            NotFoundException refused =
                    assertThrows(NotFoundException.class, () -> client.numbers().createMetaNumber(REQUEST));

            assertEquals("{\"error\":\"No such number\",\"code\":\"NUMBER_NOT_FOUND\"}", refused.rawBody());
        }
    }

    public static final class Misspelt {

        public void createMetaNumbers() {}
    }

    @Test
    void whatIsNoOperationIsToldAtTheStart() {
        SandboxBuilder builder = Sandbox.builder().implementing(new Misspelt());

        assertEquals(
                "Misspelt.createMetaNumbers() implements no operation; no interface has a method of that name",
                assertThrows(IllegalStateException.class, builder::start).getMessage());
    }
}
