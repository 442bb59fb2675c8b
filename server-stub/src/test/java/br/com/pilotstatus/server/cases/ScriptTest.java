package br.com.pilotstatus.server.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.server.contract.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    private static final String WORDS =
            "[answers, answersRaw, arguments, call, comes, credentials, fails, gives, givesClass,"
                    + " givesType, receives, receivesClass, sends, sendsBody, sendsHeaders, sendsRaw, throws, undeclared, views]";

    @Test
    void aWordThatNobodyKnowsIsRefused() {
        refused(
                "does not know [sendBody]; the words are " + WORDS,
                "'call':'a','sends':'GET /a','sendBody':'','fails':'x'");
        refused(
                "does not know [header] in answers; the words are [body, headers, record, status]",
                "'call':'a','sends':'GET /a','answers':{'status':200,'header':{}}");
        refused(
                "does not know [text] in comes; the words are [body, headers, status]",
                "'sendsRaw':'GET /a','comes':{'status':200,'text':''}");
    }

    @Test
    void aWordThatNobodyWouldLookAtIsRefused() {
        refused(
                "has [arguments, sends], which is for call alone: sendsRaw goes with"
                        + " [answers, comes, receives, receivesClass, sendsRaw, undeclared]",
                "'sendsRaw':'GET /a','comes':{'status':200},'sends':'GET /a','arguments':[]");
        refused(
                "has comes, which is for sendsRaw alone: write gives",
                "'call':'a','sends':'GET /a','answers':{'status':200},'comes':{'status':200}");
        refused(
                "says what of a request is sent, and none is: it needs sends, too",
                "'call':'a','fails':'x','sendsBody':''");
        refused(
                "has answersRaw, so that no stub is called: take away answers and receives",
                "'call':'a','sends':'GET /a','answersRaw':'HTTP/1.1 204 X','receives':[]");
        refused(
                "has receivesClass, but no answers: the stub is not called",
                "'call':'a','sends':'GET /a','answersRaw':'HTTP/1.1 204 X','receivesClass':'A'");
        refused("has gives, and the call is to fail", "'call':'a','sends':'GET /a','fails':'x','gives':{}");
    }

    @Test
    void aWordThatIsMissingIsAskedFor() {
        refused("needs either call, the client's method, or sendsRaw, a whole request", "'sends':'GET /a','fails':'x'");
        refused("needs sends, the request's first line without HTTP/1.1", "'call':'a','answers':{'status':204}");
        refused(
                "needs answers, what the stub's method returns ({} without status is no answer), or fails",
                "'call':'a','sends':'GET /a'");
        refused(
                "needs a status in answers: a number, for example {\"status\": 200, \"body\": {}}",
                "'call':'a','sends':'GET /a','answers':{'body':{}}");
        refused(
                "needs comes, the answer's {status, body}, because it has sendsRaw",
                "'sendsRaw':'GET /a','answers':{'status':200}");
        refused(
                "must say in undeclared why it breaks the document, for example \"the enum does not have 9\"",
                "'call':'a','sends':'GET /a','answers':{'status':204},'undeclared':true");
        refused(
                "needs arguments as a list",
                "'call':'a','sends':'GET /a','answers':{'status':200},'arguments':{'a':1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'call':'a','sends':'GET /a','answers':{'status':204},'arguments':[1]                | [1]
            'call':'a','sends':'GET /a','answers':{'status':204}                                | []
            'call':'a','sends':'GET /a','answers':{'status':204},'arguments':[1],'receives':[2] | [2]
            'call':'a','fails':'x','arguments':[1]                                              | null
            """, quoteCharacter = '`')
    void theStubMustGetTheArgumentsThatTheClientGot(String members, String received) {
        assertEquals(received, String.valueOf(script(members).receives()));
    }

    @Test
    void anAccessorStandsBeforeTheMethod() {
        assertEquals("pets find", accessorAndMethod("pets.find"));
        assertEquals(" find", accessorAndMethod("find"));
    }

    private static String accessorAndMethod(String call) {
        Script script = script("'fails':'x','call':'" + call + "'");
        return script.accessor() + " " + script.method();
    }

    private static void refused(String message, String members) {
        assertEquals(
                "op-a/exchanges.json#/0 " + message,
                assertThrows(IllegalArgumentException.class, () -> script(members))
                        .getMessage());
    }

    private static Script script(String members) {
        return new Script("op-a/exchanges.json#/0", Values.read("{" + members.replace('\'', '"') + "}"));
    }
}
