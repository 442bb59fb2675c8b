/** Groups and newsletters. Each class is a door. */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.group;

import org.jspecify.annotations.NullMarked;
