package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.api.ReplaceWidgetSuccess;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An operation may succeed in several ways: the compiler knows them all. */
class SuccessesTest {

    @Test
    void successesOfDifferentTypesAreRecordsOfOneSealedInterface() throws Exception {
        ReplaceWidgetSuccess done =
                replace(RawResponses.json(200, Fixture.WIDGET)).body();
        ReplaceWidgetSuccess accepted = replace(RawResponses.json(202, "{\"jobId\":\"job_01\",\"position\":3}"))
                .body();
        ReplaceWidgetSuccess nothing = replace(RawResponses.empty(204)).body();

        assertEquals("wgt_01", ((ReplaceWidgetSuccess.Ok) done).body().id());
        assertEquals("job_01", ((ReplaceWidgetSuccess.Accepted) accepted).body().jobId());
        assertEquals(new ReplaceWidgetSuccess.NoContent(), nothing);
    }

    @Test
    void aBodyThatIsNotWhatItsStatusDeclaresIsUnreadable() {
        ResponseUnreadableException e =
                assertThrows(ResponseUnreadableException.class, () -> replace(RawResponses.json(202, "[]")));

        assertEquals(202, e.status());
    }

    @Test
    void aSuccessWithoutABodyIsNullWhereAnotherHasOne() throws Exception {
        ApiResponse<@Nullable Widget> next = next(RawResponses.json(200, Fixture.WIDGET));
        assertEquals("wgt_01", next.body() == null ? null : next.body().id());

        ApiResponse<@Nullable Widget> none = next(RawResponses.empty(204));
        assertEquals(204, none.status());
        assertNull(none.body());
    }

    @Test
    void aBodyThatNobodyDeclaredIsThereAsItCame() throws Exception {
        ApiResponse<?> closed = close(RawResponses.json(202, "{\"ticket\":\"tü\"}"));

        assertNull(closed.body());
        assertEquals("{\"ticket\":\"tü\"}", closed.rawBody());
        assertEquals("{\"ticket\":\"tü\"}", new String(closed.rawBytes(), StandardCharsets.UTF_8));
        assertEquals("", close(RawResponses.of(202, "", "")).rawBody());
    }

    @Test
    void aBodyThatIsDeclaredIsNotKeptASecondTime() throws Exception {
        assertEquals("", replace(RawResponses.json(200, Fixture.WIDGET)).rawBody());
    }

    private static ApiResponse<?> close(String response) throws Exception {
        try (RawServer server = RawServer.responding(response);
                FixtureClient client =
                        Fixture.builder(server).shopSignature("s1").build()) {
            return client.shops().closeShopWithResponse("porto");
        }
    }

    private static ApiResponse<ReplaceWidgetSuccess> replace(String response) throws Exception {
        try (RawServer server = RawServer.responding(response);
                FixtureClient client = Fixture.client(server)) {
            return client.widgets().replaceWidgetWithResponse("porto", "wgt_01", RequestOptions.none());
        }
    }

    private static ApiResponse<@Nullable Widget> next(String response) throws Exception {
        try (RawServer server = RawServer.responding(response);
                FixtureClient client = Fixture.client(server)) {
            return client.widgets().nextWidgetWithResponse("porto", RequestOptions.none());
        }
    }
}
