//! Hears on Linux when the session is locked or the machine goes to sleep (logind, and the desktop's
//! own screen saver), and locks the register with it.

use tauri::AppHandle;
use zbus::export::ordered_stream::OrderedStreamExt as _;
use zbus::{Connection, MatchRule, MessageStream};

use crate::away::leave;

/// Listens as long as the program runs; where there is no bus, there is nothing to hear.
pub fn watch(app: &AppHandle) {
    let system = app.clone();
    tauri::async_runtime::spawn(async move {
        let bus = Connection::system().await;
        // The session's own »Lock«, and »PrepareForSleep(true)« of the manager.
        let _ = listen(
            &system,
            bus,
            "org.freedesktop.login1.Session",
            "Lock",
            false,
        )
        .await;
    });
    let sleep = app.clone();
    tauri::async_runtime::spawn(async move {
        let bus = Connection::system().await;
        let manager = "org.freedesktop.login1.Manager";
        let _ = listen(&sleep, bus, manager, "PrepareForSleep", true).await;
    });
    let session = app.clone();
    tauri::async_runtime::spawn(async move {
        let bus = Connection::session().await;
        let saver = "org.freedesktop.ScreenSaver";
        let _ = listen(&session, bus, saver, "ActiveChanged", true).await;
    });
}

/// Locks at every such signal; `says` where the signal tells yes or no.
async fn listen(
    app: &AppHandle,
    bus: zbus::Result<Connection>,
    interface: &str,
    signal: &str,
    says: bool,
) -> zbus::Result<()> {
    let bus = bus?;
    let rule = MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .interface(interface)?
        .member(signal)?
        .build();
    let mut signals = MessageStream::for_match_rule(rule, &bus, None).await?;
    while let Some(message) = signals.next().await {
        let yes = !says || message?.body().deserialize::<bool>().unwrap_or(false);
        if yes {
            leave(app).await;
        }
    }
    Ok(())
}
