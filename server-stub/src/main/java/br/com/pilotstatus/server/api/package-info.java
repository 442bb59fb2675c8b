/**
 * The operations of the OpenAPI document: an interface for each of its tags, to implement, and the results that their methods
 * give. Generated.
 *
 * <p>The door is the feature, which an application registers with its implementations of these interfaces.
 */
package br.com.pilotstatus.server.api;
