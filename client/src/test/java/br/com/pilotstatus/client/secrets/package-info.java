/** No key, token or other secret appears anywhere but on the wire. */
@NullMarked
package br.com.pilotstatus.client.secrets;

import org.jspecify.annotations.NullMarked;
