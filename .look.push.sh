cd /work/h/frames; for i in 1 2 3 4 5; do git pull --rebase -q origin main && git push -q origin HEAD:main && echo pushed && break; done; git log --oneline | head -2
