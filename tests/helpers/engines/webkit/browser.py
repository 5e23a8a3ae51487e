#!/usr/bin/python3
"""A browser for WebKitWebDriver. usage: browser.py SOCKET FOLDER

WebKitWebDriver starts it and drives it as any other. What WebDriver has no command for, the tests say by lines of JSON
over a Unix socket: scripts that run before a page's own, a network that is cut off, a device that forgets everything.
It tells by the same way what it sees: requests, downloads, and what the scripts of the tests have to say.

Everything a visitor's browser keeps is in FOLDER, so it outlives the browser; `-` keeps nothing.
"""
import json
import os
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gio, GLib, Gtk, WebKit2  # noqa: E402

SOCKET, FOLDER = sys.argv[1:3]

# the children join our group, so that all can be killed at once
os.setsid()
EVERYWHERE = WebKit2.UserContentInjectedFrames.ALL_FRAMES
AT_START = WebKit2.UserScriptInjectionTime.START

if FOLDER == '-':
    data = WebKit2.WebsiteDataManager.new_ephemeral()
else:
    data = WebKit2.WebsiteDataManager(base_data_directory=FOLDER + '/data', base_cache_directory=FOLDER + '/cache')
context = WebKit2.WebContext.new_with_website_data_manager(data)
context.set_automation_allowed(True)
views = []

connection = Gio.SocketClient().connect(Gio.UnixSocketAddress.new(SOCKET), None)
orders = Gio.DataInputStream.new(connection.get_input_stream())


def tell(**what):
    connection.get_output_stream().write_all((json.dumps(what) + '\n').encode())


def new_view(_session):
    """A window, for WebDriver's `new window`. Views are counted from 0, in the order they are made."""
    number = len(views)
    content = WebKit2.UserContentManager()
    content.register_script_message_handler('tests')
    content.connect(
        'script-message-received::tests',
        lambda _, message: tell(event='message', view=number, body=message.get_js_value().to_string()),
    )
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True, user_content_manager=content)
    view.connect('notify::uri', lambda *_: tell(event='address', view=number, url=view.get_uri()))
    view.connect('resource-load-started', lambda _, resource, request: watch(number, resource, request))
    window = Gtk.Window()
    window.set_default_size(1000, 800)
    window.add(view)
    view.connect('close', lambda _: window.destroy())
    window.show_all()
    views.append((view, window, content))
    tell(event='view', view=number)
    return view


def watch(view, resource, request):
    about = {'view': view, 'url': request.get_uri(), 'method': request.get_http_method()}
    ended = []

    # one that has failed is also said to be finished
    def end(failed):
        if not ended:
            ended.append(True)
            tell(event='request-ended', failed=failed, **about)

    tell(event='request', **about)
    resource.connect('failed', lambda *_: end(True))
    resource.connect('finished', lambda *_: end(False))


def download(_context, started):
    def decide(_, name):
        view = started.get_web_view()
        number = next((at for at, (known, _, _) in enumerate(views) if known == view), 0)
        tell(event='download', view=number, name=name)
        started.cancel()
        return True

    started.connect('decide-destination', decide)


def add_script(view, source):
    views[view][2].add_script(WebKit2.UserScript.new(source, EVERYWHERE, AT_START, None, None))


def resize(view, width, height):
    views[view][1].resize(width, height)


def set_media(dark, still):
    settings = Gtk.Settings.get_default()
    settings.set_property('gtk-application-prefer-dark-theme', dark)
    settings.set_property('gtk-enable-animations', not still)


def front(view):
    """There is no window manager who would do it. A page without the focus gets no events of it."""
    window = views[view][1].get_window()
    window.raise_()
    window.focus(0)


def forget(reply):
    def done(manager, result):
        manager.clear_finish(result)
        reply()

    data.clear(WebKit2.WebsiteDataTypes.ALL, 0, None, done)


def block(reply, patterns):
    """Blocks what a page loads. A proxy would not do: none is asked for addresses of this machine."""
    for _, _, content in views:
        content.remove_all_filters()
    if not patterns:
        return reply()

    def done(store, result):
        blocked = store.save_finish(result)
        for _, _, content in views:
            content.add_filter(blocked)
        reply()

    rules = [{'trigger': {'url-filter': pattern}, 'action': {'type': 'block'}} for pattern in patterns]
    store = WebKit2.UserContentFilterStore.new(os.path.dirname(SOCKET))
    store.save('blocked', GLib.Bytes.new(json.dumps(rules).encode()), None, done)


ORDERS = {'script': add_script, 'resize': resize, 'front': front, 'media': set_media}
# those that reply by themselves, when they are done
LONG_ORDERS = {'forget': forget, 'block': block}


def obey(line):
    order = json.loads(line)

    def reply():
        tell(reply=order['id'])

    if order['name'] in LONG_ORDERS:
        LONG_ORDERS[order['name']](reply, **order['with'])
    else:
        ORDERS[order['name']](**order['with'])
        reply()


def listen(stream, result):
    line, _ = stream.read_line_finish(result)
    if line is None:
        Gtk.main_quit()
        return
    obey(line)
    stream.read_line_async(GLib.PRIORITY_DEFAULT, None, listen)


def automate(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name('leadtag-tests')
    info.set_version(1, 0, 0)
    session.set_application_info(info)
    session.connect('create-web-view', new_view)


context.connect('automation-started', automate)
context.connect('download-started', download)
tell(event='started', pid=os.getpid())
orders.read_line_async(GLib.PRIORITY_DEFAULT, None, listen)
Gtk.main()
