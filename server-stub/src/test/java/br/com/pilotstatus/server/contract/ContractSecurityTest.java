package br.com.pilotstatus.server.contract;

import static br.com.pilotstatus.server.contract.Pets.assertBroken;
import static br.com.pilotstatus.server.contract.Pets.assertKept;
import static br.com.pilotstatus.server.contract.Pets.listed;

import org.junit.jupiter.api.Test;

class ContractSecurityTest {

    private static final String NONE = "the request satisfies none of the security alternatives ";

    @Test
    void theDocumentsRequirementHoldsWhereAnOperationHasNone() {
        assertBroken(
                Exchange.of("GET", "/owners/7/pets")
                        .responseHeader("Content-Type", "application/json")
                        .responseBody("[]"),
                NONE + "[[key], [token]]");
        assertKept(listed(""));
    }

    @Test
    void aBlankOrDoubledCredentialIsNone() {
        Exchange refused = Exchange.of("GET", "/owners/7/pets")
                .responseHeader("Content-Type", "application/json")
                .responseBody("[]");
        assertBroken(refused.requestHeader("x-key", " "), NONE + "[[key], [token]]");
        assertBroken(refused.requestHeader("x-key", "a").requestHeader("x-key", "b"), NONE + "[[key], [token]]");
    }

    @Test
    void allSchemesOfAnAlternativeAreWanted() {
        Exchange put = Exchange.of("PUT", "/pets/7").status(204);
        assertBroken(put.requestHeader("x-key", "k"), NONE + "[[key, session]]");
        assertKept(put.requestHeader("x-key", "k").requestHeader("Cookie", "sid=1"));
    }

    @Test
    void anEmptyRequirementOrAlternativeNeedsNoCredentials() {
        assertKept(Exchange.of("GET", "/owners/me/pets").status(204));
        assertKept(Exchange.of("DELETE", "/pets/7?why=age").status(204));
    }
}
