package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code examples/spring-boot-server}, asked by a raw client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class SpringBootServerExampleTest {

    /** The digest of ps_ana. */
    private static final Map<String, String> KEYS =
            Map.of("ANA_KEY_SHA256", "db88a8374c4dc35d17ce1d6314f541d67613c60093604f3eed2bc9560623c465");

    private static final String NUMBER = """
            {"name":"Atendimento","number":"5511999999999","metaPhoneId":"1","metaWabaId":"2",\
            "metaAccessToken":"EAAG","metaAppSecret":"a1","metaAppId":"3"}""";

    private Program program;
    private int port;

    @BeforeAll
    void start() throws Exception {
        program =
                Example.build("spring-boot-server").start("run", KEYS, "--server.port=0", "--server.address=127.0.0.1");
        String started = program.next("Tomcat started on port ");
        assertNotNull(started, program::log);
        port = Integer.parseInt(started.split(" ")[4]);
    }

    @AfterAll
    void end() throws IOException {
        if (program != null) {
            program.close();
        }
    }

    @Test
    void itServesTheApiByABeanAndStartsWithoutAWarning() throws IOException {
        assertEquals(
                """
                201 application/json {"number":{"id":"num_1","number":"5511999999999","name":"Atendimento"}}
                409 application/json {"error":"Number already exists"}
                401 application/json {"error":"Credentials are missing or are not accepted."}
                400 application/json {"error":"The request is not valid: number must match ^\\\\+?[0-9]{8,}$."}
                404 application/json {"error":"There is nothing at this path."}
                400 application/json {"error":"The request is not valid."}""",
                String.join(
                        "\n",
                        create("x-api-key: ps_ana\r\n", NUMBER),
                        create("x-api-key: ps_ana\r\n", NUMBER),
                        create("x-api-key: ps_bob\r\n", NUMBER),
                        create("x-api-key: ps_ana\r\n", NUMBER.replace("5511999999999", "1")),
                        ask("GET /v1/nothing HTTP/1.1\r\n"),
                        ask(
                                "POST /v1/numbers/meta HTTP/1.1\r\nContent-Type: application/\r\nContent-Length: 2\r\n\n{}")));

        program.stop();
        program.next("\0");
        assertEquals(
                List.of(),
                program.log()
                        .lines()
                        .filter(line -> !line.matches("\\S+ +INFO .*"))
                        .toList());
    }

    private String create(String headers, String body) throws IOException {
        return ask("POST /v1/numbers/meta HTTP/1.1\r\nContent-Type: application/json\r\n" + headers + "Content-Length: "
                + body.length() + "\r\n\n" + body);
    }

    private String ask(String request) throws IOException {
        Answer answer = Answer.to(port, request);
        return answer.status() + " " + answer.header("Content-Type") + " " + answer.body();
    }
}
