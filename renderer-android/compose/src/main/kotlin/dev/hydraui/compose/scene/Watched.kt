package dev.hydraui.compose.scene

import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.referentialEqualityPolicy
import kotlin.reflect.KProperty

/**
 * What is composed again when it changes. It is a state of Compose from when it is first read on:
 * of a thousand rows only those in sight are read.
 */
internal class Watched<T>(private var unread: T) {

  private var state: MutableState<T>? = null

  operator fun getValue(owner: Any, property: KProperty<*>): T {
    val read = state ?: mutableStateOf(unread, referentialEqualityPolicy()).also { state = it }
    return read.value
  }

  operator fun setValue(owner: Any, property: KProperty<*>, value: T) {
    val read = state
    if (read == null) unread = value else read.value = value
  }
}
