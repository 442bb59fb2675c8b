/**
 * A browser that tests look through. By Chromium's own protocol and the JDK's WebSocket: a driver beside it would be 40 jars and a
 * second program for everyone who builds this, and tells less of what goes over the network.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.browser.Chromium}.
 */
package br.com.pilotstatus.sandbox.browser;
