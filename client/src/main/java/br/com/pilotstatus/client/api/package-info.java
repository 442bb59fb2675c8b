/**
 * The operations of the OpenAPI document: an interface for each of its tags, once waiting for the answer and once giving a
 * future. Generated.
 *
 * <p>The door is the client, one package up, which gives all of these; mock the interfaces in tests.
 */
package br.com.pilotstatus.client.api;
