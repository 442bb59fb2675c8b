/** A user's module. */
module app {
    requires br.com.pilotstatus.client;
    requires br.com.pilotstatus.model;
    requires fixture.client;
    requires fixture.model;
    requires jakarta.ws.rs;
}
