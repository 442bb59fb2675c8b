package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Schema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ErrorBodyTest {

    private static final String PARTS = """
            "Coded": {"type": "object", "required": ["kind", "message"],
              "properties": {"kind": {"type": "string"}, "message": {"type": "string"}}},
            "Ring": {"type": "object", "required": ["ring"], "properties": {"ring": {"$ref": "#/components/schemas/Ring"}}}""";

    @Test
    void aSentenceGoesWhereOneFitsBest() {
        assertBody("{'message':'$sentence'}", "{'properties': {'code': S, 'error': S, 'message': S}}");
        assertBody("{'error':'$sentence'}", "{'properties': {'error': S, 'code': S}}");
        assertBody("{'err':'$sentence'}", "{'properties': {'id': S, 'err': S}}");
        assertBody(
                "{'error_description':'$sentence','error':'$code lower'}",
                "{'required': ['error'], 'properties': {'error_description': S,"
                        + " 'error': {'type': 'string', 'example': 'invalid_grant'}}}");
    }

    @Test
    void whatMustBeThereAndHoldsNoSentenceIsShort() {
        assertBody(
                "{'@type':'$code','code':'$code','status':'$status text','reason':'$sentence'}",
                "{'required': ['@type', 'code', 'status', 'reason'], 'properties': {'@type': S, 'code': S, 'status': S,"
                        + " 'reason': S, 'message': S}}");
        assertBody(
                "{'code':'$status','count':0,'at':'$now','day':'$today','id':'$id','link':'about:blank','ok':false,"
                        + "'of':'A','more':[],'data':{},'message':'$sentence'}",
                "{'required': ['code', 'count', 'at', 'day', 'id', 'link', 'ok', 'of', 'more', 'data'], 'properties': {"
                        + "'code': {'type': 'integer'}, 'count': {'type': 'integer'},"
                        + " 'at': {'type': 'string', 'format': 'date-time'}, 'day': {'type': 'string', 'format': 'date'},"
                        + " 'id': {'type': 'string', 'format': 'uuid'}, 'link': {'type': 'string', 'format': 'uri'},"
                        + " 'ok': {'type': 'boolean'}, 'of': {'type': 'string', 'enum': ['A', 'B']},"
                        + " 'more': {'type': 'array', 'items': {'type': 'integer'}}, 'data': {'type': 'object'},"
                        + " 'message': S}}");
    }

    @Test
    void limitsOfATextAreKept() {
        assertBody(
                "{'code':'$status text','ref':'x-1','message':'$sentence 80'}",
                "{'required': ['code', 'ref'], 'properties': {'code': {'type': 'string', 'maxLength': 5},"
                        + " 'ref': {'type': 'string', 'pattern': '^x-', 'example': 'x-1'},"
                        + " 'message': {'type': 'string', 'maxLength': 80}}}");
    }

    @Test
    void aNumberThatIsNoStatusIsOneThatIsAllowed() {
        assertBody(
                "{'code':1000,'step':5,'message':'$sentence'}",
                "{'required': ['code', 'step'], 'properties': {'code': {'type': 'integer', 'minimum': 1000},"
                        + " 'step': {'type': 'integer', 'default': 5}, 'message': S}}");
    }

    @Test
    void aProblemHasTheMembersOfRfc9457() {
        String properties =
                "{'properties': {'type': S, 'title': S, 'status': {'type': 'integer'}, 'detail': S, 'instance': S}}";
        String problem = "{'type':'about:blank','title':'$title','status':'$status','detail':'$sentence'}";

        assertBody(problem, properties);
        assertEquals(problem, made("{}", true));
        assertEquals("{'title':'$title','note':'$sentence'}", made("{'properties': {'title': S, 'note': S}}", true));
    }

    @Test
    void aSentenceMayStandFurtherInside() {
        assertBody(
                "{'error':{'kind':'$code','message':'$sentence'}}",
                "{'properties': {'code': S, 'error': {'$ref': '#/components/schemas/Coded'}}}");
        assertBody(
                "[{'kind':'$code','message':'$sentence'}]",
                "{'type': 'array', 'minItems': 1, 'items': {'$ref': '#/components/schemas/Coded'}}");
        assertBody("'$sentence'", "{'type': 'string'}");
        assertBody("{'error':'$sentence'}", "{}");
    }

    @Test
    void whatAPartOfItRequiresIsThere() {
        assertBody(
                "{'kind':'$code','message':'$sentence','status':'$status text'}",
                "{'allOf': [{'$ref': '#/components/schemas/Coded'}, {'type': 'object', 'required': ['status'],"
                        + " 'properties': {'status': S}}]}");
        assertBody(
                "{'message':'$sentence','more':{'kind':'$code','message':'$sentence','status':'$status text'}}",
                "{'required': ['more'], 'properties': {'message': S, 'more': {'allOf': [{'$ref': '#/components/schemas/Coded'},"
                        + " {'type': 'object', 'required': ['status'], 'properties': {'status': S}}]}}}");
    }

    @Test
    void ofAUnionItIsTheFirstFormThatCanBeMade() {
        assertBody(
                "{'kind':'coded','message':'$sentence'}",
                "{'oneOf': [{'$ref': '#/components/schemas/Ring'}, {'$ref': '#/components/schemas/Coded'}],"
                        + " 'discriminator': {'propertyName': 'kind', 'mapping': {'coded': '#/components/schemas/Coded'}}}");
    }

    @Test
    void aListedCodeIsTheOneThatIsAkinToTheStatus() {
        assertCodes(
                "{'400':'validation-error','401':'not_authenticated','404':'ResourceMissing','422':'validation-error','5XX':'api_error',"
                        + "'4XX':'api_error'}",
                "'user_not_found', 'validation-error', 'api_error', 'ResourceMissing', 'not_authenticated'");
        assertCodes(
                "{'404':'https://x.org/p/not-found','409':'$$/conflict'}", "'$/conflict', 'https://x.org/p/not-found'");
        assertCodes(
                "{'401':null,'402':null,'403':null,'404':'NOT_FOUND','408':null,'409':null,'410':null,"
                        + "'429':null,'4XX':'BAD_REQUEST'}",
                "'NOT_FOUND', 'BAD_REQUEST'");
        assertCodes("{'400':'Fehler: invalid','422':'Fehler: invalid','500':500}", "'Fehler: invalid', 500");
        assertBody(
                "{'status':{'$by status':{'400':400,'404':40400}},'message':'$sentence'}",
                "{'required': ['status'], 'properties': {'status': {'enum': [200, 400, 40400]}, 'message': S}}");
    }

    @Test
    void aListedCodeThatSaysNothingFalseIsTaken() {
        assertBody(
                "{'code':'UNKNOWN','level':'low','ok':false,'message':'$sentence'}",
                "{'required': ['code', 'level', 'ok'], 'properties': {'code': {'type': 'string', 'enum': ['E1', 'UNKNOWN']},"
                        + " 'level': {'type': 'string', 'enum': ['low', 'high']}, 'ok': {'enum': [true, false]},"
                        + " 'message': S}}");
        assertBody(
                null,
                "{'required': ['code'], 'properties': {'code': {'type': 'string', 'enum': ['E1', 'E2']}, 'message': S}}");
        assertBody(
                "{'code':null,'message':'$sentence'}",
                "{'required': ['code'], 'properties': {'code': {'type': ['string', 'null'], 'enum': ['E1', 'E2', null]},"
                        + " 'message': S}}");
    }

    @Test
    void ofAUnionItIsTheFormThatIsAkinToTheStatus() {
        String form = "{'type': 'object', 'required': ['code'], 'properties': {'code': {'const': '%s'}, 'message': S}}";
        assertBody(
                "{'$by status':{'403':{'code':'FORBIDDEN','message':'$sentence'},'404':{'code':'NOT_FOUND','message':'$sentence'}}}",
                "{'oneOf': [%s, %s]}".formatted(form.formatted("NOT_FOUND"), form.formatted("FORBIDDEN")));
    }

    private static void assertCodes(String expected, String values) {
        JsonNode made = JsonMapper.builder()
                .build()
                .readTree(made(
                                "{'required': ['code'], 'properties': {'code': {'enum': [" + values
                                        + "]}, 'message': S}}",
                                false)
                        .replace('\'', '"'));
        assertEquals(
                JsonMapper.builder().build().readTree(expected.replace('\'', '"')),
                made.path("code").path("$by status").isObject()
                        ? ((tools.jackson.databind.node.ObjectNode)
                                        made.path("code").path("$by status"))
                                .without("only")
                        : made);
    }

    @Test
    void whatCannotBeMadeIsNotMade() {
        assertBody(null, "{'$ref': '#/components/schemas/Ring'}");
        assertBody(null, "{'additionalProperties': false, 'properties': {'code': S}}");
        assertBody(
                null,
                "{'required': ['mail'], 'properties': {'message': S, 'mail': {'type': 'string', 'pattern': '@'}}}");
    }

    private static void assertBody(String expected, String schema) {
        assertEquals(expected, made(schema, false));
    }

    private static String made(String schema, boolean problem) {
        String typed = schema.startsWith("{'properties'")
                        || schema.startsWith("{'required'")
                        || schema.startsWith("{'additional")
                ? "{'type': 'object', " + schema.substring(1)
                : schema;
        JsonNode root = JsonMapper.builder()
                .build()
                .readTree("{\"components\": {\"schemas\": {%s, \"It\": %s}}}"
                        .formatted(
                                PARTS,
                                typed.replace("S,", "{'type': 'string'},")
                                        .replace("S}", "{'type': 'string'}}")
                                        .replace('\'', '"')));
        Schema it = Api.of(root).reference("It");
        JsonNode made = ErrorBody.of(it, problem);
        return made == null ? null : made.toString().replace('"', '\'');
    }
}
