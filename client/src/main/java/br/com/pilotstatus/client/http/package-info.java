/**
 * What a call takes besides its arguments, and what it returns besides the body of its response.
 *
 * <p>The door is {@link br.com.pilotstatus.client.http.RequestOptions}, and on the way back
 * {@link br.com.pilotstatus.client.http.ApiResponse}. These types depend on nothing else of the client, so that all of it can use them.
 */
@NullMarked
package br.com.pilotstatus.client.http;

import org.jspecify.annotations.NullMarked;
