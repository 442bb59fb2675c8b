package br.com.pilotstatus.model.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.model.fixture.widgets.Lock;
import br.com.pilotstatus.model.fixture.widgets.Opening;
import br.com.pilotstatus.model.internal.json.TolerantJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the document calls a secret is printed nowhere; what it does not, is, whatever its name. */
class GeneratedSecretsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void secretsAreNotPrintedWhereverTheyAre() throws JsonProcessingException {
        Lock lock = JSON.readValue(
                "{'key':'s3','spares':['s3'],'byDoor':{'front':'s3'},'bits':[3],'code':'LOCKED','opens':{'key':'s3'},"
                                .replace('\'', '"')
                        + "'others':{'a':[{'key':'s3','code':'b'}]}}".replace('\'', '"'),
                Lock.class);

        assertEquals(
                "Lock{key=***, spares=***, byDoor=***, bits=***, code=LOCKED, opens=Lock{key=***},"
                        + " others={a=[Lock{key=***, code=b}]}}",
                lock.toString());
    }

    @Test
    void alternativesThatAreSecretsAreNotPrinted() {
        assertEquals("Opening.OfString{value=***}", new Opening.OfString("s3").toString());
        assertEquals("Opening.OfStringList{value=***}", new Opening.OfStringList(List.of("s3")).toString());
        assertEquals("Opening.Unknown{value=***}", new Opening.Unknown(Map.of("key", "s3")).toString());
    }

    @Test
    void whatCameInAnotherFormAndMayHoldASecretIsNotPrinted() throws Exception {
        assertEquals(
                "Lock{others=***, key=***, future=1}",
                TolerantJson.MAPPER
                        .readValue("{\"others\":[[{\"key\":\"s3\"}]],\"key\":[3],\"future\":1}", Lock.class)
                        .toString());
    }
}
