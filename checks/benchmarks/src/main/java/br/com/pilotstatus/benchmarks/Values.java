package br.com.pilotstatus.benchmarks;

/** The values of all fields but the name, of request and answer. */
public final class Values {

    /** {@code number}, of both. */
    public static final String NUMBER = "5511999999999";

    /** {@code phoneId}, of both. */
    public static final String PHONE_ID = "123456789012345";

    /** {@code accountId}, of both. */
    public static final String ACCOUNT_ID = "987654321098765";

    /** {@code accessToken}, of the request. */
    public static final String ACCESS_TOKEN = "EAAGm0PX4ZCpsBAKZCyZBq0lGZB";

    /** {@code appSecret}, of the request. */
    public static final String APP_SECRET = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

    /** {@code appId}, of the request. */
    public static final String APP_ID = "100200300400500";

    /** {@code id}, of the answer. */
    public static final String ID = "lin_01HZX3M8Q7";

    /** {@code provider}, of the answer. */
    public static final String PROVIDER = "META";

    /** {@code createdAt}, of the answer. */
    public static final String CREATED_AT = "2026-06-20T10:00:00.000Z";

    /** {@code webhook.url}, of the answer. */
    public static final String WEBHOOK = "https://webhook.lines.example/meta";

    /** {@code webhook.verifyToken}, of the answer. */
    public static final String VERIFY_TOKEN = "lines_verify_7c1d9e";

    /** {@code linkedKeyId}, of the answer. */
    public static final String LINKED_KEY = "key_01HZX3M8Q7";

    private Values() {}
}
