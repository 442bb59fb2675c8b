package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractOpenApi30Test {

    @Test
    void nullableLetsNullIn() {
        Contract old = Contract.of("""
                {"openapi":"3.0.3","paths":{"/a":{"get":{"responses":{"200":{"description":"",
                 "content":{"application/json":{"schema":{"type":"object","properties":{
                   "yes":{"type":"string","nullable":true},"no":{"type":"string"},
                   "above":{"type":"integer","minimum":0,"exclusiveMinimum":true}}}}}}}}}}}""");
        Exchange exchange = Exchange.of("GET", "/a").responseHeader("Content-Type", "application/json");

        assertEquals(List.of(), old.violations(exchange.responseBody("{\"yes\":null,\"no\":\"\",\"above\":1}")));
        assertEquals(
                List.of(
                        "GET /a -> 200: the response body at /no: null found, string expected",
                        "GET /a -> 200: the response body at /above: must have a minimum value of 0"),
                old.violations(exchange.responseBody("{\"yes\":null,\"no\":null,\"above\":0}")));
    }
}
